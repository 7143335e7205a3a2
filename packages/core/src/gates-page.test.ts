import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = textOf("../../../docs/gates.md");
const compiled = linesOf(textOf("gates-page.test-d.ts"));
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

describe("docs/gates.md", () => {
  it("shows code that compiles, to the letter", () => {
    expect(samples.length).toBeGreaterThan(5);
    for (const sample of samples) {
      const code = sample.filter((line) => !line.startsWith("import "));
      expect(compiled.join("\n")).toContain(code.join("\n"));
    }
  });

  it("imports what there is", async () => {
    const imports = samples.flat().filter((line) => line.includes('"@cookiepact/'));
    expect(imports.length).toBeGreaterThan(3);
    for (const line of imports) {
      const [, names = "", from = ""] = /^import \{ (.+) \} from "(.+)";$/.exec(line) ?? [];
      expect(Object.keys(await import(from))).toEqual(expect.arrayContaining(names.split(", ")));
    }
  });

  it("marks elements as gates look for them", () => {
    const [, html = ""] = /```html\n([\s\S]*?)```/.exec(page) ?? [];
    const elements = html.trim().split("\n");
    expect(elements).toHaveLength(4);
    for (const element of elements) {
      expect(element).toMatch(
        /^<(script type="text\/plain" data-cookiepact="|(iframe|img) data-cookiepact="[a-z ]+" data-src=")/,
      );
    }
  });
});
