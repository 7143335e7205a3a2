import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { htmlOf } from "./html.ts";
import { renderSubject } from "./render-subject.ts";
import type { Subject } from "./subjects.ts";

/** From here the frameworks are found: one copy for what is ours and for the peers. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGE = `${ROOT}index.html`;

/** What a page is made of: a path, and its content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface BuiltSubject {
  readonly subject: Subject;
  readonly files: Files;
}

const CONFIG = {
  configFile: false,
  root: ROOT,
  logLevel: "error",
  mode: "production",
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  resolve: { dedupe: ["react", "react-dom", "vue", "svelte"] },
} as const satisfies InlineConfig;

const plugins = () => svelte({ configFile: false });

/** An app's production build, as Vite makes it of a page, in memory. */
export async function buildSubject(subject: Subject): Promise<BuiltSubject> {
  const rendered = await renderSubject(subject, { ...CONFIG, plugins: [plugins()] });
  const result = await build({
    ...CONFIG,
    plugins: [page(htmlOf(subject, rendered)), plugins()],
    build: { write: false, target: "es2022", rolldownOptions: { input: PAGE } },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return {
    subject,
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
