import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { publicPackages } from "./packages.mjs";

/** What a package is before its first release. */
const UNRELEASED = "0.0.0";

/** @param {string} root @returns {string[]} the changesets that no version holds yet */
function pendingChangesets(root) {
  const folder = join(root, ".changeset");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
}

/**
 * Whether what is there can be published: all that was changed has gone into a version. Whether that version is on the
 * registry already, changesets asks there.
 *
 * @param {string} root
 */
export function isDue(root) {
  const isVersioned = publicPackages(root).every(({ manifest }) => manifest.version !== UNRELEASED);
  return isVersioned && pendingChangesets(root).length === 0;
}
