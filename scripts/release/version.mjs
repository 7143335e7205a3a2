import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../lib/run.mjs";
import { publicPackages } from "./packages.mjs";

/** @typedef {{ name?: string, version?: string, link?: boolean, dependencies?: Record<string, string> }} Locked */

/**
 * Turns the changesets of a checkout into versions and changelogs, and has its locks follow. Publishes nothing.
 *
 * @param {string} root
 * @returns {Promise<string>} what the packages' version is now
 * @throws where changesets could not
 */
export async function version(root) {
  const { code, output } = await run(["changeset", "version"], { cwd: root, quiet: true });
  if (code !== 0) throw new Error(`changeset version failed\n${output}`);
  const packages = publicPackages(root).map(({ manifest }) => manifest);
  const versions = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  for (const path of locks(root)) {
    const lock = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, `${JSON.stringify(relock(lock, versions), null, 2)}\n`);
  }
  return packages[0]?.version ?? "";
}

/** @param {string} root @returns {string[]} the locks that name our packages: the root's, and those of apps of their own */
function locks(root) {
  const examples = join(root, "examples");
  const apps = existsSync(examples) ? readdirSync(examples).map((app) => join(examples, app)) : [];
  return [root, ...apps].map((folder) => join(folder, "package-lock.json")).filter(existsSync);
}

/**
 * A lock that says the new versions of our packages. npm would ask the registry for all the others to write the same.
 *
 * @param {{ packages: Record<string, Locked> }} lock
 * @param {Record<string, string>} versions
 */
export function relock(lock, versions) {
  const packages = Object.entries(lock.packages).map(([path, locked]) => {
    const name = locked.name ?? path.split("node_modules/").at(-1) ?? "";
    return [path, name in versions && !locked.link ? follow(locked, name, versions) : locked];
  });
  return { ...lock, packages: Object.fromEntries(packages) };
}

/** @param {Locked} locked @param {string} name @param {Record<string, string>} versions @returns {Locked} */
function follow(locked, name, versions) {
  const dependencies = Object.entries(locked.dependencies ?? {});
  const followed = dependencies.map(([inner, range]) => [inner, versions[inner] ?? range]);
  return {
    ...locked,
    ...(versions[name] ? { version: versions[name] } : {}),
    ...(followed.length > 0 ? { dependencies: Object.fromEntries(followed) } : {}),
  };
}
