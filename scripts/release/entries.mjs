/**
 * @typedef {import("./packages.mjs").Manifest} Manifest
 * @typedef {{ specifier: string, targets: string[] }} Entry what is imported, and the files that this leads to
 */

const MODULE = /\.(js|svelte)$/;

/**
 * Every entry of a package, with each file that a pattern such as `./locales/*` stands for.
 *
 * @param {Pick<Manifest, "name" | "exports">} manifest
 * @param {string[]} files what the package holds
 * @returns {Entry[]}
 */
export function entriesOf({ name, exports = {} }, files) {
  return Object.entries(exports).flatMap(([key, value]) => {
    const targets = Object.values(typeof value === "string" ? [value] : value);
    const entry = { specifier: name + key.slice(1), targets: [...new Set(targets.map(plain))] };
    return key.includes("*") ? expand(entry, files) : [entry];
  });
}

/** Whether an entry is imported for what it exports: no stylesheet, no data. @param {Entry} entry */
export function isModule({ targets }) {
  return targets.some((target) => MODULE.test(target));
}

/** @param {string} target */
function plain(target) {
  return target.replace(/^\.\//, "");
}

/** @param {Entry} entry @param {string[]} files @returns {Entry[]} */
function expand({ specifier, targets }, files) {
  const [before = "", after = ""] = (targets.at(-1) ?? "").split("*");
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length))
    .map((star) => ({
      specifier: specifier.replace("*", star),
      targets: targets.map((target) => target.replace("*", star)),
    }));
}
