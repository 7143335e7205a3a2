import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import vectors from "../../test-vectors.json" with { type: "json" };
import { daysBetween } from "./day.ts";
import { SOURCES } from "./record.ts";

// Interpreters take a while to start on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = "20261123";
const PERIOD = 180;

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

const page = textOf("../../../../docs/cookie-format.md");

/** The code blocks of the page that are in one language. */
function blocks(language: string): string[] {
  const found = page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "g"));
  return [...found].map((match) => match[1] as string);
}

/** What a reader must find granted today, from the records that the vectors give. */
const EXPECTED = vectors.values.map(({ record }) =>
  (record ?? [])
    .filter(({ day, revision }) => {
      const age = daysBetween(day, TODAY);
      return age >= 0 && age < PERIOD && revision >= 1;
    })
    .flatMap(({ granted }) => granted)
    .sort(),
);

interface Reader {
  readonly language: string;
  readonly command: readonly [name: string, flag: string];
  /** The page's code as a program: values as a JSON list on stdin, lists of granted keys on stdout. */
  readonly program: (code: string) => string;
}

const READERS: readonly Reader[] = [
  {
    language: "php",
    command: ["php", "-r"],
    program: (code) => `${code}
      $today = new DateTimeImmutable('${TODAY}', new DateTimeZone('UTC'));
      $values = json_decode(stream_get_contents(STDIN));
      echo json_encode(array_map(fn ($value) => granted($value, $today), $values));`,
  },
  {
    language: "python",
    command: ["python3", "-c"],
    program: (code) => `${code}
import json, sys
today = datetime.strptime("${TODAY}", "%Y%m%d").date()
print(json.dumps([list(granted(value, today)) for value in json.load(sys.stdin)]))`,
  },
  {
    language: "ruby",
    command: ["ruby", "-e"],
    program: (code) => `${code}
require "json"
today = Date.strptime("${TODAY}", "%Y%m%d")
puts JSON.generate(JSON.parse($stdin.read).map { |value| granted(value, today) })`,
  },
];

/** `npm test` installs what is missing where it can, and names what could not be had. */
function isInstalled({ command: [name] }: Reader): boolean {
  return spawnSync(name, ["--version"]).status === 0;
}

describe("docs/cookie-format.md", () => {
  it("has the grammar that the decoder has above its expression", () => {
    const rules = textOf("./decode-record.ts").match(/^\/\/ [a-z]+ +=.*$/gm) ?? [];
    expect(rules).toHaveLength(7);
    expect(blocks("abnf")).toEqual([`${rules.map((rule) => rule.slice(3)).join("\n")}\n`]);
  });

  it("has every source letter, and no other", () => {
    const letters = [...page.matchAll(/^\| `([A-Za-z])` \|/gm)].map((match) => match[1]);
    expect(letters.sort()).toEqual(Object.keys(SOURCES).sort());
  });

  it("names every field of every vector", () => {
    for (const [section, list] of Object.entries(vectors)) {
      if (typeof list === "string") continue;
      const row = page.split("\n").find((line) => line.startsWith(`| \`${section}\``)) ?? "";
      const fields = /\{ (.+?) \}/.exec(row)?.[1]?.replaceAll("?", "").split(", ");
      expect(fields?.sort()).toEqual([...new Set(list.flatMap(Object.keys))].sort());
    }
  });

  it("shows JavaScript with names that the package has", async () => {
    const core: Record<string, unknown> = await import("../index.ts");
    const names = /import \{ (.+) \} from "@cookiepact\/core"/.exec(blocks("js")[0] ?? "")?.[1];
    for (const name of names?.split(", ") ?? [""]) expect(core).toHaveProperty(name);
  });

  it.each(READERS.filter(isInstalled))(
    "shows a reader in $language that agrees with every vector",
    ({ language, command: [name, flag], program }) => {
      const values = JSON.stringify(vectors.values.map(({ value }) => value));
      const code = program(blocks(language)[0] ?? "");
      const { stdout, stderr } = spawnSync(name, [flag, code], { input: values, encoding: "utf8" });
      expect(stderr).toBe("");
      const granted: string[][] = JSON.parse(stdout);
      const found = vectors.values.map(({ id }, index) => [id, granted[index]?.sort()]);
      expect(found).toEqual(vectors.values.map(({ id }, index) => [id, EXPECTED[index]]));
    },
  );
});
