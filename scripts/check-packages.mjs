// Packs every public package as npm would publish it, and checks what came out.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "./lib/run.mjs";

const EXPECTED = ["LICENSE", "README.md", "package.json"];
const UNWANTED = /(^|\/)(src|test|tests)\/|\.(test|spec|test-d)\./;

/** @typedef {{ name: string, cwd: string }} Manifest */

/**
 * What attw has to leave out, per package.
 *
 * @type {Record<string, string[]>}
 */
const ATTW_OPTIONS = {
  "@cookiepact/core": ["--exclude-entrypoints", "./styles.css", "./test-vectors.json"],
  // The types of `.svelte` files stand beside them, where only Svelte's own tools look.
  "@cookiepact/svelte": ["--ignore-rules", "internal-resolution-error"],
};

/** @returns {Manifest[]} */
function publicPackages() {
  const folder = join(ROOT, "packages");
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((cwd) => ({ cwd, ...JSON.parse(readFileSync(join(cwd, "package.json"), "utf8")) }))
    .filter((manifest) => !manifest.private);
}

/**
 * @param {Manifest} manifest
 * @param {string} folder
 * @returns {Promise<{ tarball: string, files: string[] }>}
 */
async function pack({ cwd }, folder) {
  const command = ["npm", "pack", "--json", "--loglevel=error", "--pack-destination", folder];
  const { code, output } = await run(command, { cwd, quiet: true });
  if (code !== 0) throw new Error(`npm pack failed in ${cwd}\n${output}`);
  const parsed = JSON.parse(output.slice(output.search(/^[[{]/m)));
  const [{ filename, files }] = Object.values(parsed);
  return {
    tarball: join(folder, filename),
    files: files.map((/** @type {{ path: string }} */ file) => file.path),
  };
}

/** What is missing from a package, or should not be in it. @param {string[]} files */
function complaints(files) {
  const missing = EXPECTED.filter((file) => !files.includes(file)).map((file) => `lacks ${file}`);
  const unwanted = files.filter((file) => UNWANTED.test(file)).map((file) => `holds ${file}`);
  return [...missing, ...unwanted];
}

/**
 * How a built file has to begin.
 *
 * @type {Record<string, string>}
 */
const FIRST_LINES = { "@cookiepact/react": '"use client";' };

/** Bundlers drop directives silently, and server components then break. @param {Manifest} manifest */
function keepsDirective({ name, cwd }) {
  const first = FIRST_LINES[name] ?? "";
  return readFileSync(join(cwd, "dist/index.js"), "utf8").startsWith(first);
}

/** @param {string[]} command */
async function passes(command) {
  const { code, output } = await run(command, { quiet: true });
  if (code !== 0) console.error(output);
  return code === 0;
}

/** @param {Manifest} manifest @param {string} folder */
async function isSound(manifest, folder) {
  const { tarball, files } = await pack(manifest, folder);
  const found = complaints(files);
  for (const complaint of found) console.error(`${manifest.name} ${complaint}`);
  const lint = await passes(["publint", "run", tarball, "--strict"]);
  const attw = ["attw", tarball, "--profile", "esm-only", "--no-emoji"];
  const types = await passes([...attw, ...(ATTW_OPTIONS[manifest.name] ?? [])]);
  const directive = keepsDirective(manifest);
  if (!directive)
    console.error(`${manifest.name}: dist/index.js lacks ${FIRST_LINES[manifest.name]}`);
  const ok = found.length === 0 && lint && types && directive;
  console.log(`${ok ? "ok    " : "FAILED"} ${manifest.name}, ${files.length} files`);
  return ok;
}

const folder = mkdtempSync(join(tmpdir(), "cookiepact-packages-"));
try {
  let ok = true;
  for (const manifest of publicPackages()) ok = (await isSound(manifest, folder)) && ok;
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
