import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import vectors from "../../test-vectors.json" with { type: "json" };
import { daysBetween } from "./day.ts";
import { cookieValues } from "./parse-cookies.ts";
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
  /** A command that ends well where the language is installed. */
  readonly check: readonly [name: string, flag: string];
  readonly run: readonly [name: string, flag: string];
  /** The name of a file that the program has to be in; without it, it is an argument. */
  readonly file?: string;
  /** The page's code as a program: values as a JSON list on stdin, lists of granted keys on stdout. */
  readonly program: (code: string) => string;
}

const READERS: readonly Reader[] = [
  {
    language: "php",
    check: ["php", "--version"],
    run: ["php", "-r"],
    program: (code) => `${code}
      $today = new DateTimeImmutable('${TODAY}', new DateTimeZone('UTC'));
      $values = json_decode(stream_get_contents(STDIN));
      echo json_encode(array_map(fn ($value) => granted($value, $today), $values));`,
  },
  {
    language: "python",
    check: ["python3", "--version"],
    run: ["python3", "-c"],
    program: (code) => `${code}
import json, sys
today = datetime.strptime("${TODAY}", "%Y%m%d").date()
print(json.dumps([list(granted(value, today)) for value in json.load(sys.stdin)]))`,
  },
  {
    language: "ruby",
    check: ["ruby", "--version"],
    run: ["ruby", "-e"],
    program: (code) => `${code}
require "json"
today = Date.strptime("${TODAY}", "%Y%m%d")
puts JSON.generate(JSON.parse($stdin.read).map { |value| granted(value, today) })`,
  },
  {
    language: "go",
    check: ["go", "version"],
    run: ["go", "run"],
    file: "main.go",
    program: (code) => `package main
import ("encoding/json"; "os"; "regexp"; "strconv"; "strings"; "time")
${code}
func main() {
	var values []string
	json.NewDecoder(os.Stdin).Decode(&values)
	today, _ := time.Parse("20060102", "${TODAY}")
	found := [][]string{}
	for _, value := range values {
		found = append(found, append([]string{}, granted(value, today, 1, ${PERIOD})...))
	}
	json.NewEncoder(os.Stdout).Encode(found)
}`,
  },
];

/** `npm test` installs what is missing where it can, and names what could not be had. */
function isInstalled([name, flag]: Reader["check"]): boolean {
  return spawnSync(name, [flag]).status === 0;
}

/** What a program in a reader's language prints. */
function output({ run: [name, flag], file }: Reader, program: string, input: unknown): unknown {
  const directory = mkdtempSync(join(tmpdir(), "cookie-format-"));
  const path = join(directory, file ?? "unused");
  writeFileSync(path, program);
  const { stdout, stderr } = spawnSync(name, [flag, file ? path : program], {
    input: JSON.stringify(input),
    encoding: "utf8",
    env: { ...process.env, CGO_ENABLED: "0" },
  });
  rmSync(directory, { recursive: true });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
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

  describe.each(READERS)("$language", (reader) => {
    const { language, check, program } = reader;
    const test = it.skipIf(!isInstalled(check));

    test("is shown a reader that agrees with every vector", () => {
      const values = vectors.values.map(({ value }) => value);
      const granted = output(reader, program(blocks(language)[0] ?? ""), values) as string[][];
      const found = vectors.values.map(({ id }, index) => [id, granted[index]?.sort()]);
      expect(found).toEqual(vectors.values.map(({ id }, index) => [id, EXPECTED[index]]));
    });
  });

  it.skipIf(!isInstalled(["python3", "--version"]))(
    "shows Python how to find the values of one name, as JavaScript does",
    () => {
      const name = "__Host-cookiepact";
      const headers = vectors.headers.map(({ header }) => header);
      const python = READERS.find(({ language }) => language === "python") as Reader;
      const program = `${blocks("python")[1]}
import json, sys
print(json.dumps([values(header, "${name}") for header in json.load(sys.stdin)]))`;
      const found = output(python, program, headers);
      expect(found).toEqual(headers.map((header) => cookieValues(header, name)));
    },
  );
});
