import { posix } from "node:path";
import { entriesOf } from "./entries.mjs";

/** @typedef {import("./packages.mjs").Manifest} Manifest */

/** What every package holds beside what its entries lead to. */
const ALWAYS = ["LICENSE", "README.md", "package.json"];

const RELATIVE_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

/**
 * What is wrong with a package's list of files: it holds what its entries lead to, three files beside, and nothing else. So
 * it ships no source, no test, and nothing that an earlier build left behind.
 *
 * @param {Manifest} manifest
 * @param {string[]} files
 * @param {(file: string) => string} read
 * @returns {string[]}
 */
export function fileComplaints(manifest, files, read) {
  const entries = entriesOf(manifest, files).flatMap(({ targets }) => targets);
  const wanted = [...new Set([...ALWAYS, ...entries])];
  const reached = reach(wanted, new Set(files), read);
  return [
    ...wanted.filter((file) => !files.includes(file)).map((file) => `lacks ${file}`),
    ...files
      .filter((file) => !reached.has(file))
      .map((file) => `holds ${file}, to which no entry leads`),
  ];
}

/**
 * @param {string[]} from
 * @param {Set<string>} files
 * @param {(file: string) => string} read
 */
function reach(from, files, read) {
  const reached = new Set(from.filter((file) => files.has(file)));
  for (const file of reached) {
    const next = isCode(file) ? importsOf(file, read(file)) : [];
    for (const name of [...next, ...twinsOf(file)]) if (files.has(name)) reached.add(name);
  }
  return reached;
}

/** @param {string} file */
function isCode(file) {
  return /\.(js|ts|svelte)$/.test(file);
}

/** @param {string} file @param {string} text */
function importsOf(file, text) {
  return [...text.matchAll(RELATIVE_IMPORT)].flatMap(([, path = ""]) => {
    const target = posix.join(posix.dirname(file), path);
    return [target, ...twinsOf(target)];
  });
}

/** What a file stands for in two forms, code and types; also where types name each other as `./props.ts`. @param {string} file */
function twinsOf(file) {
  if (file.endsWith(".d.ts")) return [file.replace(/\.d\.ts$/, ".js")];
  return [file.replace(/\.[jt]s$/, ".d.ts"), `${file}.d.ts`];
}
