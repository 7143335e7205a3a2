import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Sample, samplesIn, textOf } from "./markdown.ts";

const DOCS = join(import.meta.dirname, "..");
const compiled = globSync(["samples/*.{ts,tsx,vue,svelte,html,css}"], { cwd: DOCS }).map((file) =>
  linesOf(textOf(join(DOCS, file))),
);

/** Languages whose samples somebody copies into an app. */
const CODE = ["ts", "tsx", "vue", "svelte", "html", "css"];

/** Pages whose code another test compares with what it compiles and runs. */
const TESTED_ELSEWHERE = [
  "cookie-format.md", // core/src/cookie/cookie-format.test.ts and interop
  "export.md", // core/src/export-page.test.ts
  "gates.md", // core/src/gates-page.test.ts
  "google-microsoft.md", // core/src/vendors/google-microsoft-page.test.ts
  "policy-page.md", // core/src/document-page.test.ts
  "server.md", // interop/src/server-page.test.ts
  "storage.md", // core/src/storage-page.test.ts
  "trackers.md", // e2e/tests/together/real-trackers.spec.ts
];

const pages = globSync("*.md", { cwd: DOCS }).filter((page) => !TESTED_ELSEWHERE.includes(page));

/** The lines that matter, wherever they are indented. */
function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith("// biome-ignore"));
}

const isImport = (line: string) => /^import .* from |^import "/.test(line);

/** Whether one file has the lines of a sample: its imports anywhere, the rest together. */
function isIn(file: readonly string[], { code }: Sample): boolean {
  const [imports, body] = [
    linesOf(code).filter(isImport),
    linesOf(code).filter((line) => !isImport(line)),
  ];
  const rest = file.filter((line) => !isImport(line)).join("\n");
  return (
    imports.every((line) => file.includes(line)) && `\n${rest}\n`.includes(`\n${body.join("\n")}\n`)
  );
}

describe("samples", () => {
  it.each(pages)("%s shows code that compiles and runs, to the letter", (page) => {
    const samples = samplesIn(textOf(join(DOCS, page))).filter(({ language }) =>
      CODE.includes(language),
    );
    const pasted = samples.filter((sample) => !compiled.some((file) => isIn(file, sample)));
    expect(pasted.map(({ code }) => code)).toEqual([]);
  });
});
