import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, type Plugin, type Rolldown } from "vite";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ENTRY = `${HERE}measured-entry.js`;

export interface EntryToMeasure {
  /** What a page would write: `export { readRecord } from "@cookiepact/core"`. */
  readonly code: string;
  /** Packages that the page has anyway, with everything under them. */
  readonly external?: readonly string[];
  /** Sources of our own that are not weighed, such as texts: a file is left out that holds nothing else. @default none */
  readonly without?: RegExp;
}

export interface Measurement {
  /** Brotli bytes of the minified script that loads with the page. */
  readonly bytes: number;
  /** Brotli bytes of what loads on demand, over all of its parts. */
  readonly lazyBytes: number;
  /** The files that went in, on demand or not. */
  readonly modules: readonly string[];
  /** What those of a package were built from, as they say: `// src/document/markup.ts`. */
  readonly sources: readonly string[];
  /** The minified script itself, with what loads on demand after it: for a look at what got in. */
  readonly script: string;
}

/** Bundles an entry from the built packages, as an app would, and weighs it. Writes nothing. */
export async function measureEntry(entry: EntryToMeasure): Promise<Measurement> {
  const chunks = await bundle(entry);
  const initial = loadedWithThePage(chunks);
  const lazy = chunks.filter((chunk) => !initial.includes(chunk));
  const modules = [...initial, ...lazy].flatMap((chunk) => chunk.moduleIds).filter(isFile);
  return {
    bytes: total(initial),
    lazyBytes: total(lazy),
    modules,
    sources: (await Promise.all(modules.map(sourcesOf))).flat(),
    script: [...initial, ...lazy].map((chunk) => chunk.code).join("\n"),
  };
}

/** Brotli at its best, as a CDN keeps a file. */
export function brotliSize(content: string | Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(content, { params }).byteLength;
}

async function bundle({
  code,
  external = [],
  without,
}: EntryToMeasure): Promise<readonly Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    root: HERE,
    logLevel: "error",
    mode: "production",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    plugins: [
      virtualEntry(code),
      ...(without ? [leaveOut(without)] : []),
      svelte({ configFile: false }),
    ],
    build: {
      write: false,
      minify: true,
      target: "es2022",
      // As a library, so that what Vite adds to an app (its preload helper) is not weighed.
      lib: { entry: ENTRY, formats: ["es"] },
      rolldownOptions: {
        // As in an app: what the entry shares with what loads on demand stays in the entry.
        preserveEntrySignatures: "allow-extension",
        external: external.map((name) => new RegExp(`^${name}(/|$)`)),
        output: { minify: true },
      },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output.filter((part) => part.type === "chunk");
}

function virtualEntry(code: string): Plugin {
  return {
    name: "measured-entry",
    enforce: "pre",
    resolveId: (source) => (source === ENTRY ? ENTRY : null),
    load: (loaded) => (loaded === ENTRY ? code : null),
  };
}

/** What a file of a package was built from; nothing where it does not say so. */
async function sourcesOf(id: string): Promise<string[]> {
  const [path = ""] = id.split("?");
  return (await readFile(path, "utf8")).match(/^\/\/ src\/.+$/gm) ?? [];
}

function leaveOut(without: RegExp): Plugin {
  return {
    name: "leave-out",
    enforce: "pre",
    async resolveId(source, importer) {
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found || found.external || !/\/dist\/.+\.js$/.test(found.id)) return found;
      const sources = await sourcesOf(found.id);
      const isLeftOut = sources.length > 0 && sources.every((each) => without.test(each));
      return isLeftOut ? { id: found.id, external: true } : found;
    },
  };
}

/** The entry and everything it imports statically. */
function loadedWithThePage(chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(chunks.filter((chunk) => chunk.isEntry));
  // A set that grows while it is walked is walked to its end.
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}

function total(chunks: readonly Rolldown.OutputChunk[]): number {
  return chunks.reduce((bytes, chunk) => bytes + brotliSize(chunk.code), 0);
}

function isFile(id: string): boolean {
  return !id.startsWith("\0") && id !== ENTRY;
}
