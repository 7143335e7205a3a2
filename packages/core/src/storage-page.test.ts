import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STORAGE_KINDS } from "./policy/policy.ts";

const page = textOf("../../../docs/storage.md");
const compiled = linesOf(textOf("storage-page.test-d.ts"));
const samples = Array.from(page.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) =>
  linesOf(code),
);

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** The lines that matter, wherever they are indented. */
function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith("//"));
}

/** The words in the first column of a table, by the heading of that column. */
function firstColumn(heading: string): string[] {
  const [, table = ""] = page.split(`\n| ${heading} |`);
  const [, , ...rows] = (table.split("\n\n")[0] ?? "").split("\n");
  return rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`(.+?)`/g)].map(([, word = ""]) => word),
  );
}

describe("docs/storage.md", () => {
  it("shows code that compiles, to the letter", () => {
    expect(samples.length).toBe(5);
    for (const sample of samples) {
      const code = sample.filter((line) => !line.startsWith("import "));
      expect(compiled.join("\n")).toContain(code.join("\n"));
    }
  });

  it("imports what there is", async () => {
    const imports = samples.flat().filter((line) => line.includes('"@cookiepact/'));
    expect(imports).toHaveLength(2);
    for (const line of imports) {
      const [, names = "", from = ""] = /^import \{ (.+) \} from "(.+)";$/.exec(line) ?? [];
      expect(Object.keys(await import(from))).toEqual(expect.arrayContaining(names.split(", ")));
    }
  });

  it("knows every kind of storage that there is", () => {
    const beyond = ["pixel", "fingerprint", "other"];
    expect([...firstColumn("kind"), ...beyond]).toEqual(STORAGE_KINDS);
    for (const kind of beyond) expect(page).toContain(`\`${kind}\``);
  });

  it("names every status, and every reason why something is left", () => {
    const source = textOf("consent/storage.ts");
    const union = (name: string) =>
      [...(source.split(`export type ${name} =`)[1]?.split(";")[0] ?? "").matchAll(/"(.+?)"/g)].map(
        ([, word = ""]) => word,
      );
    expect(firstColumn("status")).toEqual(union("StoredStatus"));
    expect(firstColumn("why")).toEqual(union("LeftReason"));
  });
});
