// Writes docs/api from the types as they are published: a page for every entry, from its doc comments.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Application, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

const DOCS = join(import.meta.dirname, "..");
const OUT = join(DOCS, "api");
const PACKAGES = ["core", "react", "vue", "svelte"];

/** The files with the types of a package's entries. The languages are all alike, and left out. */
function entriesOf(name: string): string[] {
  const folder = join(DOCS, "../packages", name);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.entries<{ types?: string }>(exports)
    .filter(([path]) => !path.includes("*"))
    .flatMap(([, { types }]) => (types?.startsWith("./dist/") ? join(folder, types) : []));
}

const options: Partial<TypeDocOptions & PluginOptions> = {
  plugin: ["typedoc-plugin-markdown"],
  entryPoints: PACKAGES.flatMap(entriesOf),
  tsconfig: join(DOCS, "tsconfig.api.json"),
  name: "API reference",
  readme: "none",
  outputs: [{ name: "markdown", path: OUT }],
  outputFileStrategy: "modules",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useHTMLAnchors: true,
  highlightLanguages: ["ts", "tsx", "vue", "svelte"],
  disableSources: true,
  logLevel: "Error",
  skipErrorChecking: true,
};

const app = await Application.bootstrapWithPlugins(options as Partial<TypeDocOptions>);
const project = await app.convert();
if (!project) throw new Error("There are no types to read. Run npm run build first.");
// `core/dist/google`, as the file is called, is `@cookiepact/core/google` to whoever imports it.
for (const entry of project.children ?? []) {
  entry.name = entry.name.replace(/^(\w+)\/dist/, "@cookiepact/$1");
}
rmSync(OUT, { recursive: true, force: true });
await app.generateOutputs(project);
