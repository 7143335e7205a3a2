import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const config = textOf(new URL("../../tsup.config.ts", import.meta.url));
const entries = [...config.matchAll(/^ {2}"?([\w/-]+)"?: "(src\/.+\.ts)",$/gm)].map(
  ([, name = "", path = ""]) => [name, new URL(`../../${path}`, import.meta.url).href] as const,
);

function textOf(url: URL | string): string {
  return readFileSync(new URL(url), "utf8");
}

/** Every file that an entry brings along, and what it loads later. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const from = file;
    // Types too: what is not there at all cannot come in by mistake.
    const imported = textOf(file).matchAll(/(?:from |import\(|import )"(\.[^"]+\.ts)"/g);
    queue.push(...[...imported].map(([, path = ""]) => new URL(path, from).href));
  }
  return reached;
}

const OF_TESTS = /\/src\/(testing\/|entries\/testing|test-consent|consent-cookie|seed-visitor)/;

describe("@cookiepact/core/testing", () => {
  it("is an entry, and all of it is seen here", () => {
    const [, own = ""] = entries.find(([name]) => name === "testing") ?? [];
    const files = [...reachedFrom(own)].filter((file) => OF_TESTS.test(file));
    expect(files).toHaveLength(8);
  });

  it.each(entries.filter(([name]) => name !== "testing"))("is not reached from %s", (_, entry) => {
    const reached = [...reachedFrom(entry)];
    expect(reached).toContain(entry);
    expect(reached.filter((file) => OF_TESTS.test(file))).toEqual([]);
  });

  it("loads neither zod nor a server nor the texts of an interface", () => {
    const [, own = ""] = entries.find(([name]) => name === "testing") ?? [];
    const rooms = [...reachedFrom(own)].filter((file) =>
      /\/src\/(schema|server|messages|document|view)\//.test(file),
    );
    expect(rooms).toEqual([]);
  });
});
