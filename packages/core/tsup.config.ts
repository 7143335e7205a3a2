import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { LOCALES } from "./locales.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** `import css from "./some.css?raw"` is the stylesheet as text, minified. */
const rawStyles: Plugin = {
  name: "raw-styles",
  setup({ onResolve, onLoad, esbuild }) {
    onResolve({ filter: /\.css\?raw$/ }, ({ path, importer }) => ({
      // Relative, because it is named in what is built.
      path: relative("", resolve(dirname(importer), path)),
      namespace: "raw",
    }));
    onLoad({ filter: /.*/, namespace: "raw" }, async ({ path }) => {
      const source = await readFile(path.replace("?raw", ""), "utf8");
      const { code } = await esbuild.transform(source, { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

/** Every entry but the languages. */
const ENTRIES = {
  index: "src/index.ts",
  locales: "src/messages/load-messages.ts",
  development: "src/entries/development.ts",
  endpoint: "src/host/consent-endpoint.ts",
  changes: "src/changes/index.ts",
  document: "src/document/index.ts",
  "document/page": "src/entries/document-page.ts",
  "document/locales": "src/document-texts/load-texts.ts",
  gate: "src/entries/gate.ts",
  "gate/elements": "src/gate-elements.ts",
  google: "src/entries/google.ts",
  guard: "src/entries/guard.ts",
  lint: "src/lint/index.ts",
  microsoft: "src/entries/microsoft.ts",
  rights: "src/rights/index.ts",
  schema: "src/schema/index.ts",
  server: "src/server/index.ts",
  storage: "src/entries/storage.ts",
  testing: "src/entries/testing.ts",
  view: "src/view/index.ts",
  "view/preferences": "src/view/preferences.ts",
  // Not to be imported. A file of its own, or all that throws it would be in one file with it, and on every page.
  "parts/error": "src/policy/error.ts",
};

export default defineConfig([
  {
    entry: {
      ...ENTRIES,
      ...Object.fromEntries(
        LOCALES.flatMap(({ file }) => [
          [`locales/${file}`, `src/messages/${file}.ts`],
          [`document/locales/${file}`, `src/document-texts/${file}.ts`],
        ]),
      ),
    },
    format: "esm",
    target: "es2022",
    platform: "neutral",
    splitting: true,
    treeshake: true,
    clean: ["dist/**/*.js", "dist/**/*.d.ts"],
    // The rest has its types from write-locale-types.ts.
    dts: { entry: ENTRIES },
    external: ["zod"],
    esbuildPlugins: [rawStyles],
  },
  // Minified, because a page takes it as it is, where its bundler minifies the rest.
  {
    entry: { styles: "src/styles/cookiepact.css", page: "src/styles/page.css" },
    target: "esnext",
    minify: true,
  },
]);
