import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * A hash of what stands in files and folders: of contents and of names, but not of dates or of where the checkout is.
 *
 * @param {string} root what the names are relative to
 * @param {string[]} paths of files and folders; where nothing is, that counts too
 * @param {(name: string) => boolean} [skip] whether to leave out a file or folder of that name
 */
export function contentHash(root, paths, skip = () => false) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((path) => filesIn(path, skip))) {
    hash.update(`${relative(root, path)}\0`);
    hash.update(createHash("sha256").update(readFileSync(path)).digest());
  }
  return hash.digest("hex");
}

/** @param {string} path @param {(name: string) => boolean} skip @returns {string[]} */
function filesIn(path, skip) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !skip(name));
  return names.sort().flatMap((name) => filesIn(join(path, name), skip));
}
