import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "./content-hash.mjs";

/** @typedef {"install" | "build"} Stamp what was done in a folder, and of what */

/** What tools write into an app's folder. What begins with a dot is theirs, too, but for npm's settings. */
const WRITTEN = ["node_modules", "build", "dist", "coverage", "next-env.d.ts"];

/** @param {string} name */
function isWritten(name) {
  return WRITTEN.includes(name) || (name.startsWith(".") && name !== ".npmrc");
}

/**
 * The folders of this checkout that `npm ci` copies into an app: its lock names them.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function localPackages(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return Object.values(packages)
    .filter(({ resolved = "", link }) => link || resolved.startsWith("file:"))
    .map(({ resolved }) => join(folder, resolved.replace(/^file:/, "")));
}

/** What of a package is copied: what it would publish. @param {string} folder */
function published(folder) {
  const manifest = join(folder, "package.json");
  const { files } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : {};
  if (!files) return contentHash(folder, [folder], isWritten);
  return contentHash(folder, [
    manifest,
    ...files.map((/** @type {string} */ file) => join(folder, file)),
  ]);
}

/**
 * What an install, or a build, depends on.
 *
 * @type {Record<Stamp, (folder: string) => string>}
 */
const HASHES = {
  install: (folder) => {
    const own = ["package.json", "package-lock.json", ".npmrc"].map((name) => join(folder, name));
    return [contentHash(folder, own), ...localPackages(folder).map(published)].join(" ");
  },
  build: (folder) => `${HASHES.install(folder)} ${contentHash(folder, [folder], isWritten)}`,
};

/** A new install takes both away: they stand where it installs. @param {string} folder @param {Stamp} stamp */
function place(folder, stamp) {
  return join(folder, "node_modules", `.cookiepact-${stamp}-hash`);
}

/** Whether the last install, or build, in a folder is of what is there now. @param {string} folder @param {Stamp} stamp */
export function isFresh(folder, stamp) {
  const path = place(folder, stamp);
  return existsSync(path) && readFileSync(path, "utf8") === HASHES[stamp](folder);
}

/**
 * To be called before the work: what changes meanwhile is not in it.
 *
 * @param {string} folder
 * @param {Stamp} stamp
 * @returns {() => void} says that the work is done
 */
export function stampLater(folder, stamp) {
  const hash = HASHES[stamp](folder);
  return () => {
    // Without a dependency, npm makes no such folder.
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    writeFileSync(place(folder, stamp), hash);
  };
}

/** Has the work done again, next time. @param {string} folder @param {Stamp} stamp */
export function forget(folder, stamp) {
  rmSync(place(folder, stamp), { force: true });
}
