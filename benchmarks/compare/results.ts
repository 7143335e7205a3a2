import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const RESULTS = fileURLToPath(new URL("../RESULTS.md", import.meta.url));
const PARTS = ["bytes", "visits", "micro"] as const;
export type Part = (typeof PARTS)[number];

const HEAD = `# Cookiepact beside its peers

Written by \`npm run bench\` and \`npm run bench:micro\`. Do not edit: measure again.
`;

/** Each part is measured by itself, and the others stay as they are. */
export function writePart(part: Part, markdown: string): void {
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : "";
  writeFileSync(RESULTS, withPart(before, part, markdown));
}

export function withPart(document: string, part: Part, markdown: string): string {
  const parts = PARTS.map((name) => [name, name === part ? markdown : partOf(document, name)]);
  const blocks = parts
    .filter(([, text]) => text)
    .map(([name, text]) => `<!-- ${name} -->\n\n${text?.trim()}\n\n<!-- end of ${name} -->\n`);
  return [HEAD, ...blocks].join("\n");
}

function partOf(document: string, name: Part): string {
  const [, after = ""] = document.split(`<!-- ${name} -->`);
  return after.split(`<!-- end of ${name} -->`)[0]?.trim() ?? "";
}

export function machine(): string {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${others.length + 1} × ${first?.model.trim() || process.arch}, ${memory} GiB, ${process.platform}, Node ${process.version}`;
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, index) => (index < 2 ? "---" : "--:"))),
    ...body.map(line),
  ].join("\n");
}
