import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT, run } from "../lib/run.mjs";
import { loadComplaints, typeComplaints, writeConsumer } from "./consumer.mjs";
import { manifestComplaints } from "./manifest-rules.mjs";
import { fileComplaints } from "./package-files.mjs";
import { pack, publicPackages, takePacked } from "./packages.mjs";
import { linkComplaints } from "./readme-links.mjs";

/** @typedef {import("./packages.mjs").Packed} Packed */

/**
 * What attw has to leave out, per package.
 *
 * @type {Record<string, string[]>}
 */
const ATTW_OPTIONS = {
  "@cookiepact/core": [
    "--exclude-entrypoints",
    "./styles.css",
    "./page.css",
    "./test-vectors.json",
  ],
  // The types of `.svelte` files stand beside them, where only Svelte's own tools look.
  "@cookiepact/svelte": ["--ignore-rules", "internal-resolution-error"],
};

/**
 * How built entries have to begin. Bundlers drop directives silently, and server components then break.
 *
 * @type {Record<string, { files: string[], line: string }>}
 */
const FIRST_LINES = {
  "@cookiepact/react": { files: ["dist/index.js", "dist/policy.js"], line: '"use client";' },
};

/** @param {Packed} packed @param {string} file */
function read({ folder }, file) {
  return readFileSync(join(folder, file), "utf8");
}

/** What its files say. @param {Packed} packed */
function contentComplaints(packed) {
  const { manifest, files, cwd } = packed;
  const { files: first = [], line = "" } = FIRST_LINES[manifest.name] ?? {};
  const complaints = [
    ...fileComplaints(manifest, files, (file) => read(packed, file)),
    ...manifestComplaints(manifest, basename(cwd)),
    ...first.filter((file) => !read(packed, file).startsWith(line)).map((f) => `${f}: no ${line}`),
  ];
  return complaints.length > 0 ? complaints : textComplaints(packed);
}

/** @param {Packed} packed */
function textComplaints(packed) {
  const readme = read(packed, "README.md");
  const license = read(packed, "LICENSE") === readFileSync(join(ROOT, "LICENSE"), "utf8");
  const links = linkComplaints(readme, (path) => existsSync(join(ROOT, path)));
  return [
    ...(license ? [] : ["LICENSE is not this repository's"]),
    ...(readme.startsWith(`# ${packed.manifest.name}\n`) ? [] : ["README.md does not name it"]),
    ...links.map((link) => `README.md ${link}`),
  ];
}

/** @param {string[]} command @returns {Promise<string[]>} */
async function toolComplaints(command) {
  const { code, output } = await run(command, { quiet: true });
  return code === 0 ? [] : [output];
}

/** @param {Packed} packed */
async function complaintsOf(packed) {
  const { tarball, manifest } = packed;
  const attw = ["attw", tarball, "--profile", "esm-only", "--no-emoji"];
  const tools = await Promise.all([
    toolComplaints(["publint", "run", tarball, "--strict"]),
    toolComplaints([...attw, ...(ATTW_OPTIONS[manifest.name] ?? [])]),
  ]);
  return [...contentComplaints(packed), ...tools.flat()];
}

/** @param {Packed} packed */
function nameOf({ manifest: { name, version }, files }) {
  return `${name} ${version}, ${files.length} files`;
}

/** @param {string} name @param {string[]} complaints */
function report(name, complaints) {
  for (const complaint of complaints) console.error(`${name} ${complaint}`);
  console.log(`${complaints.length === 0 ? "ok    " : "FAILED"} ${name}`);
  return complaints.length === 0;
}

/** They are published together, and say so. @param {Packed[]} packed */
function versionComplaints(packed) {
  const versions = [...new Set(packed.map(({ manifest }) => manifest.version))];
  return versions.length === 1 ? [] : [`differ in version: ${versions.join(", ")}`];
}

/**
 * Packs into a folder what is public, and checks all that needs neither a registry nor a browser.
 *
 * @param {string} folder an empty one
 * @param {string} [tarballs] a folder with the tarballs, where they were packed before
 * @returns {Promise<{ ok: boolean, packed: Packed[] }>}
 */
export async function checkPackages(folder, tarballs) {
  mkdirSync(folder, { recursive: true });
  const packed = await Promise.all(
    publicPackages().map((source) =>
      tarballs ? takePacked(source, tarballs, folder) : pack(source, folder),
    ),
  );
  writeConsumer(folder, packed);
  const checks = [
    ...packed.map((one) => ({ name: nameOf(one), complaints: complaintsOf(one) })),
    { name: "the packages together", complaints: versionComplaints(packed) },
    { name: "every entry, in Node.js", complaints: loadComplaints(folder, packed) },
    { name: "a project that uses every entry", complaints: typeComplaints(folder) },
  ];
  const results = [];
  for (const { name, complaints } of checks) results.push(report(name, await complaints));
  return { ok: results.every(Boolean), packed };
}
