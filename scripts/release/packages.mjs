import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "../lib/run.mjs";

/**
 * What a package.json says, as far as it matters here.
 *
 * @typedef {{
 *   name: string,
 *   version: string,
 *   private?: boolean,
 *   exports?: Record<string, string | Record<string, string>>,
 *   dependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>,
 *   [field: string]: any,
 * }} Manifest
 * @typedef {{ cwd: string, manifest: Manifest }} Package a package of this checkout
 * @typedef {Package & { tarball: string, folder: string, files: string[] }} Packed
 * `folder` holds what the tarball holds, and `files` names it; `manifest` is the packed one
 */

/** @param {string} folder @returns {Manifest} */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** @param {string} [root] of a checkout @returns {Package[]} what is published, core first */
export function publicPackages(root = ROOT) {
  const folder = join(root, "packages");
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .map((cwd) => ({ cwd, manifest: readManifest(cwd) }))
    .filter(({ manifest }) => !manifest.private);
}

/**
 * Packs a package as npm would publish it, and unpacks it into `node_modules` of a folder, as npm would install it.
 *
 * @param {Package} source
 * @param {string} into
 * @returns {Promise<Packed>}
 */
export async function pack(source, into) {
  const command = ["npm", "pack", "--json", "--loglevel=error", "--pack-destination", into];
  const output = await must(command, source.cwd);
  const [{ filename }] = Object.values(JSON.parse(output.slice(output.search(/^[[{]/m))));
  return unpack(source, join(into, filename), into);
}

/**
 * Takes the tarball of a package from among those that were packed before, and unpacks it likewise.
 *
 * @param {Package} source
 * @param {string} tarballs the folder of all of them
 * @param {string} into
 * @returns {Promise<Packed>}
 */
export async function takePacked(source, tarballs, into) {
  const { name, version } = source.manifest;
  const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
  return unpack(source, join(tarballs, file), into);
}

/**
 * @param {Package} source
 * @param {string} tarball
 * @param {string} into
 * @returns {Promise<Packed>}
 */
async function unpack({ cwd, manifest: { name } }, tarball, into) {
  const folder = join(into, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  await must(["tar", "-xzf", tarball, "-C", folder, "--strip-components=1"], into);
  return { cwd, tarball, folder, manifest: readManifest(folder), files: filesIn(folder) };
}

/** @param {string} folder @returns {string[]} every file in it, with `/` on every system */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** @param {string[]} command @param {string} cwd */
async function must(command, cwd) {
  const { code, output } = await run(command, { cwd, quiet: true });
  if (code !== 0) throw new Error(`${command.join(" ")} failed in ${cwd}\n${output}`);
  return output;
}
