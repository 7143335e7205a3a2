import { brotliSize } from "../src/measure-entry.ts";
import type { BuiltSubject } from "./build-subject.ts";

/** Brotli bytes, file by file, as they are sent. */
export interface Weight {
  readonly html: number;
  readonly js: number;
  readonly css: number;
  /** Scripts and styles that the page does not name: loaded when they are wanted. */
  readonly onDemand: number;
}

const REFERENCE = /(?:src|href)="\/([^"]+)"/g;

/** Loaded with the page is what its HTML names: Vite writes all of an entry's static imports there. */
export function weigh({ files }: Pick<BuiltSubject, "files">): Weight {
  const html = String(files.get("index.html") ?? "");
  const named = new Set([...html.matchAll(REFERENCE)].map(([, name = ""]) => name));
  const sum = (wanted: (name: string) => boolean): number =>
    [...files].reduce(
      (bytes, [name, content]) => (wanted(name) ? bytes + brotliSize(content) : bytes),
      0,
    );
  const isCode = (name: string) => /\.(js|css)$/.test(name);
  return {
    html: brotliSize(html),
    js: sum((name) => named.has(name) && name.endsWith(".js")),
    css: sum((name) => named.has(name) && name.endsWith(".css")),
    onDemand: sum((name) => isCode(name) && !named.has(name)),
  };
}
