import { describe, expect, it } from "vitest";
import { entriesOf, isModule } from "./entries.mjs";
import { manifestComplaints } from "./manifest-rules.mjs";
import { fileComplaints } from "./package-files.mjs";
import { publicPackages } from "./packages.mjs";
import { linkComplaints } from "./readme-links.mjs";

const [core, ...bindings] = publicPackages().map(({ manifest }) => manifest);
if (!core) throw new Error("core is not published");

describe("the package.json of a public package", () => {
  it.each(publicPackages())("$manifest.name: nothing is wrong with it", ({ manifest, cwd }) => {
    expect(manifestComplaints(manifest, cwd.split(/[\\/]/).at(-1) ?? "")).toEqual([]);
  });

  it.each([
    ["a script at install", { scripts: { postinstall: "node x.js" } }, /runs by itself/],
    ["a script at packing", { scripts: { prepack: "node x.js" } }, /runs by itself/],
    ["a dependency of core", { dependencies: { leftpad: "1.0.0" } }, /runtime dependency/],
    ["an optional dependency", { optionalDependencies: { x: "1" } }, /optional/],
    ["a bundled dependency", { bundleDependencies: true }, /bundles/],
    ["a peer that is a must", { peerDependenciesMeta: {} }, /a must/],
    ["a new peer", { peerDependencies: { zod: "^4", x: "1" } }, /peers/],
    ["another licence", { license: "ISC" }, /MIT/],
    ["no type of module", { type: "commonjs" }, /not a module/],
    ["effects of importing", { sideEffects: true }, /effects/],
    ["no list of files", { files: undefined }, /lists no files/],
    ["no provenance", { publishConfig: { access: "public" } }, /provenance/],
    [
      "types that come last",
      { exports: { ".": { default: "./a.js", types: "./a.d.ts" } } },
      /types/,
    ],
    ["an entry without types", { exports: { ".": "./a.js" } }, /types/],
  ])("is refused with %s", (_what, change, complaint) => {
    const found = manifestComplaints({ ...core, ...change }, "core");
    expect(found).toContainEqual(expect.stringMatching(complaint));
  });

  it("is refused where the repository has another folder for it, as npm would refuse its provenance", () => {
    expect(manifestComplaints(core, "elsewhere")).toHaveLength(1);
  });

  it.each(bindings)("$name goes with core of exactly its own version", (binding) => {
    const range = { ...binding, dependencies: { "@cookiepact/core": `^${binding.version}` } };
    expect(manifestComplaints(range, binding.name.split("/")[1] ?? "")).toHaveLength(1);
  });
});

describe("the entries of a package", () => {
  const exports = {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./locales/*": { types: "./dist/locales/*.d.ts", default: "./dist/locales/*.js" },
    "./styles.css": { types: "./styles.css.d.ts", default: "./dist/styles.css" },
    "./data.json": "./data.json",
  };
  const files = ["dist/index.js", "dist/locales/de.js", "dist/locales/de.d.ts", "dist/x.js"];

  it("are named one by one, with what a pattern stands for", () => {
    const entries = entriesOf({ name: "p", exports }, files);
    expect(entries.map(({ specifier }) => specifier)).toEqual([
      "p",
      "p/locales/de",
      "p/styles.css",
      "p/data.json",
    ]);
    expect(entries[1]?.targets).toEqual(["dist/locales/de.d.ts", "dist/locales/de.js"]);
  });

  it("are modules, but for styles and data", () => {
    const modules = entriesOf({ name: "p", exports }, files).filter(isModule);
    expect(modules.map(({ specifier }) => specifier)).toEqual(["p", "p/locales/de"]);
  });
});

describe("the files of a package", () => {
  const manifest = {
    name: "p",
    version: "1.0.0",
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  };
  /** @type {Record<string, string>} */
  const sound = {
    LICENSE: "",
    "README.md": "",
    "package.json": "",
    "dist/index.js": 'import{a}from"./chunk-A.js";const b=()=>import("./later.js");',
    "dist/index.d.ts": 'import { P } from "./props.ts";\nexport type * from "./props.ts";',
    "dist/chunk-A.js": 'import "./Part.svelte";',
    "dist/later.js": "",
    "dist/Part.svelte": "",
    "dist/Part.svelte.d.ts": "",
    "dist/props.d.ts": "",
    "dist/props.js": "",
  };

  /** @param {Record<string, string>} files */
  const complaints = (files) =>
    fileComplaints(manifest, Object.keys(files), (file) => files[file] ?? "");

  it("are what its entries lead to", () => {
    expect(complaints(sound)).toEqual([]);
  });

  it.each(["src/index.ts", "dist/index.test.js", "dist/chunk-OLD.js", ".env", "dist/index.js.map"])(
    "do not hold %s",
    (file) => {
      expect(complaints({ ...sound, [file]: "" })).toEqual([
        `holds ${file}, to which no entry leads`,
      ]);
    },
  );

  it.each(["LICENSE", "README.md", "dist/index.js", "dist/index.d.ts"])(
    "do not lack %s",
    (file) => {
      const { [file]: _gone, ...rest } = sound;
      expect(complaints(rest)).toContainEqual(`lacks ${file}`);
    },
  );
});

describe("the README on a registry's page", () => {
  /** @param {string} text */
  const complaints = (text) => linkComplaints(text, (path) => path === "docs/gates.md");

  it.each([
    "[gates](docs/gates.md)",
    "[gates](./docs/gates.md)",
    "![banner](images/banner.png)",
    "[gates](/docs/gates.md)",
    "[gates]: ../gates.md",
    '<img src="banner.png">',
    "[gates](http://example.com)",
  ])("does not hold %s", (text) => {
    expect(complaints(text)).toHaveLength(1);
  });

  it("leads to no file that the repository does not have", () => {
    const address = "https://github.com/cookiepact/cookiepact/blob/main/docs";
    expect(complaints(`[gates](${address}/gates.md#frames)`)).toEqual([]);
    expect(complaints(`[gates](${address}/gone.md)`)).toHaveLength(1);
  });

  it("leads anywhere with a whole address, and into itself", () => {
    expect(complaints("[a](https://example.com) [b](#b) [c](mailto:a@example.com)")).toEqual([]);
  });

  it("shows code that no link is read from", () => {
    expect(complaints('```html\n<img src="x.png">\n```\nand `<a href="…">`')).toEqual([]);
  });
});
