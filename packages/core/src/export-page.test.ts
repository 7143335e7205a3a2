import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { optIn } from "./consent/regimes.ts";
import { consentExport } from "./rights/consent-export.ts";
import { testPolicy } from "./schema/test-policy.ts";

const page = textOf("../../../docs/export.md");
const compiled = linesOf(textOf("export-page.test-d.ts"));
const samples = Array.from(page.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) =>
  linesOf(code),
);

const exported = consentExport(testPolicy(), {
  record: [{ day: "20261120", revision: 2, source: "a", granted: ["analytics"], denied: [] }],
  regime: optIn,
  signals: {},
  locale: "en",
  now: new Date("2026-11-23T12:00:00Z"),
  inventory: null,
});

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** The lines that matter, wherever they are indented. */
function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith("//"));
}

/** The words in the first column of the table of fields under a heading. */
function fieldsUnder(heading: string): string[] {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [, table = ""] = (section.split("\n## ")[0] ?? "").split("\n| field |");
  const [, , ...rows] = (table.split("\n\n")[0] ?? "").split("\n");
  return rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`(.+?)`/g)].map(([, word = ""]) => word),
  );
}

/** The names of the fields that hold a value, however deep. */
function leavesOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const parts = [inner].flat().filter((part) => typeof part === "object" && part !== null);
    return parts.length > 0 ? parts.flatMap(leavesOf) : [key];
  });
}

describe("docs/export.md", () => {
  it("shows code that compiles, to the letter", () => {
    expect(samples.length).toBe(2);
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

  it("names every field of the file, and no other", () => {
    expect(fieldsUnder("The file")).toEqual(Object.keys(exported));
  });

  it("PR-07 names every field of the record in the terms of the standard, and no other", () => {
    const fields = new Set(leavesOf(exported.consentRecord));
    expect(new Set(fieldsUnder("ISO/IEC TS 27560"))).toEqual(fields);
  });
});
