/** @typedef {import("./packages.mjs").Manifest} Manifest */

const CORE = "@cookiepact/core";
const REPOSITORY = "git+https://github.com/cookiepact/cookiepact.git";

/** npm runs these on the machine of whoever installs, or packs something else than what was built. */
const HOOKS =
  /^(pre|post)?(install|prepare|pack|publish|version)$|^prepublishOnly$|^(pre|post)?uninstall$/;

/**
 * What a user may have to install beside a package, by its name. Only core's `/schema` wants zod.
 *
 * @type {Record<string, string[]>}
 */
const PEERS = {
  [CORE]: ["zod"],
  "@cookiepact/react": ["react"],
  "@cookiepact/vue": ["vue"],
  "@cookiepact/svelte": ["svelte"],
};

/**
 * One rule a line: what it complains of, and when.
 *
 * @type {[complaint: string, broken: (manifest: Manifest, folder: string) => boolean][]}
 */
const RULES = [
  ["has a script that npm runs by itself", (m) => Object.keys(m.scripts ?? {}).some(isHook)],
  ["has a runtime dependency beside core, of its own version", (m) => !hasOnlyCore(m)],
  ["bundles dependencies", (m) => "bundledDependencies" in m || "bundleDependencies" in m],
  ["has optional dependencies", (m) => "optionalDependencies" in m],
  ["wants other peers than it may", (m) => !sameNames(m.peerDependencies, PEERS[m.name])],
  ["makes zod a must", (m) => m.name === CORE && !m.peerDependenciesMeta?.zod?.optional],
  ["is not licensed as MIT", (m) => m.license !== "MIT"],
  ["is not a module", (m) => m.type !== "module"],
  ["says that importing it has effects, other than styles", (m) => !onlyStyles(m.sideEffects)],
  ["does not say which Node.js it runs on", (m) => !m.engines?.node],
  ["lists no files", (m) => !Array.isArray(m.files)],
  ["is not published in public, with its provenance", (m) => !isPublished(m)],
  ["does not lead to its folder in the repository", (m, folder) => !isRepository(m, folder)],
  ["has an entry without types, or not with types first", (m) => !typesFirst(m)],
  ["hides its package.json", (m) => m.exports?.["./package.json"] !== "./package.json"],
];

/**
 * What is wrong with a package.json.
 *
 * @param {Manifest} manifest
 * @param {string} folder under `packages/`
 * @returns {string[]}
 */
export function manifestComplaints(manifest, folder) {
  return RULES.filter(([, broken]) => broken(manifest, folder)).map(([complaint]) => complaint);
}

/** @param {string} name */
function isHook(name) {
  return HOOKS.test(name);
}

/** @param {Manifest} manifest */
function hasOnlyCore({ name, version, dependencies = {} }) {
  const wanted = name === CORE ? [] : [[CORE, version]];
  return JSON.stringify(Object.entries(dependencies)) === JSON.stringify(wanted);
}

/** @param {Record<string, string>} [values] @param {string[]} [names] */
function sameNames(values = {}, names = []) {
  return Object.keys(values).join() === names.join();
}

/** @param {unknown} effects */
function onlyStyles(effects) {
  return JSON.stringify(effects) === '["**/*.css"]';
}

/** @param {Manifest} manifest */
function isPublished({ publishConfig = {} }) {
  return publishConfig.access === "public" && publishConfig.provenance === true;
}

/** Where it does not, npm refuses the provenance. @param {Manifest} manifest @param {string} folder */
function isRepository({ repository = {} }, folder) {
  return repository.url === REPOSITORY && repository.directory === `packages/${folder}`;
}

/** Data has no types to lead to. @param {Manifest} manifest */
function typesFirst({ exports = {} }) {
  return Object.values(exports).every((value) =>
    typeof value === "string" ? value.endsWith(".json") : Object.keys(value)[0] === "types",
  );
}
