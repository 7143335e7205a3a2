import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CategoryKind, OPTIONAL_KINDS } from "../policy/policy.ts";
import { GOOGLE_SIGNALS_BY_KIND } from "./google-signals.ts";
import { MICROSOFT_SIGNALS_BY_KIND } from "./microsoft-signals.ts";

const page = textOf("../../../../docs/google-microsoft.md");
const compiled = linesOf(textOf("google-microsoft-page.test-d.ts"));
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

describe("docs/google-microsoft.md", () => {
  it("IN-01 says which kind decides about which signals, of all kinds", () => {
    const cell = (signals: readonly string[]) =>
      signals.map((signal) => `\`${signal}\``).join(", ");
    const rows = (["necessary", ...OPTIONAL_KINDS] satisfies CategoryKind[]).map((kind) =>
      [
        `| \`${kind}\` |`,
        cell(GOOGLE_SIGNALS_BY_KIND[kind]),
        "|",
        cell(MICROSOFT_SIGNALS_BY_KIND[kind]),
        "|",
      ]
        .filter(Boolean)
        .join(" "),
    );
    const said = page.split("\n").filter((line) => /^\| `[a-z]+` \|/.test(line));
    expect(said).toEqual(rows);
  });

  it("shows code that compiles, to the letter", () => {
    expect(samples.length).toBeGreaterThan(5);
    for (const sample of samples) {
      const code = sample.filter((line) => !line.startsWith("import "));
      expect(compiled.join("\n")).toContain(code.join("\n"));
    }
  });

  it("imports what there is", async () => {
    const imports = samples.flat().filter((line) => line.includes('"@cookiepact/'));
    expect(imports.length).toBeGreaterThan(4);
    for (const line of imports) {
      const [, names = "", from = ""] = /^import \{ (.+) \} from "(.+)";$/.exec(line) ?? [];
      expect(Object.keys(await import(from))).toEqual(expect.arrayContaining(names.split(", ")));
    }
  });
});
