import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, type Plugin, type Rolldown } from "vite";
import { htmlOf } from "./html.ts";
import type { Subject } from "./subjects.ts";

/** From here the frameworks are found: one copy for what is ours and for the peers. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGE = `${ROOT}index.html`;

/** What a page is made of: a path, and its content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface BuiltSubject {
  readonly subject: Subject;
  readonly files: Files;
  readonly output: Rolldown.RolldownOutput["output"];
}

/** An app's production build, as Vite makes it of a page, in memory. */
export async function buildSubject(subject: Subject): Promise<BuiltSubject> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    mode: "production",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    resolve: { dedupe: ["react", "react-dom", "vue", "svelte"] },
    plugins: [page(await htmlOf(subject)), svelte({ configFile: false })],
    build: { write: false, target: "es2022", rolldownOptions: { input: PAGE } },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return {
    subject,
    output,
    files: new Map(
      output.map((part) => [part.fileName, part.type === "chunk" ? part.code : part.source]),
    ),
  };
}

function page(html: string): Plugin {
  return {
    name: "benchmark-page",
    enforce: "pre",
    resolveId: (source) => (source === PAGE ? PAGE : null),
    load: (id) => (id === PAGE ? html : null),
  };
}
