import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../lib/run.mjs";
import { readManifest } from "../packages.mjs";
import { POLICY } from "../uses.mjs";

/**
 * An app as a user would begin it, with Vite's template for a framework.
 *
 * @typedef {{
 *   framework: "react" | "vue" | "svelte",
 *   typecheck: string[],
 *   files: Record<string, string>,
 * }} App
 */

/** @param {string} name @returns {any} */
function manifestOf(name) {
  return readManifest(join(ROOT, name));
}

/** What Vite's templates compile with. */
const TSCONFIG = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "esnext",
    moduleResolution: "bundler",
    moduleDetection: "force",
    types: ["vite/client"],
    jsx: "react-jsx",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    verbatimModuleSyntax: true,
  },
  include: ["src"],
};

/** @param {string} main */
const page = (main) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Shop</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="/src/${main}"></script>
  </body>
</html>
`;

/**
 * The package.json of a fresh app. The versions beside ours are those of the examples, so that they stand in one place.
 *
 * @param {App} app
 * @param {Record<string, string>} ours the address of each package's tarball
 */
function appManifest({ framework }, ours) {
  const root = manifestOf(".");
  const example = manifestOf(`examples/${framework}`);
  const theirs = { ...example.dependencies, ...example.devDependencies };
  const names = Object.keys(theirs).filter((name) => !name.startsWith("@example/"));
  const versions = names.map((name) => [name, ours[name] ?? theirs[name]]);
  return {
    name: `fresh-${framework}`,
    private: true,
    type: "module",
    dependencies: { ...Object.fromEntries(versions), typescript: root.devDependencies.typescript },
    overrides: root.overrides,
  };
}

/**
 * Every file of a fresh app.
 *
 * @param {App} app
 * @param {Record<string, string>} ours
 * @returns {Record<string, string>}
 */
export function appFiles(app, ours) {
  const main = Object.keys(app.files).find((file) => file.startsWith("src/main.")) ?? "";
  return {
    "package.json": JSON.stringify(appManifest(app, ours), null, 2),
    "tsconfig.json": JSON.stringify(TSCONFIG, null, 2),
    ".npmrc": readFileSync(join(ROOT, ".npmrc"), "utf8"),
    "index.html": page(main.replace("src/", "")),
    "src/policy.ts": POLICY,
    ...app.files,
  };
}
