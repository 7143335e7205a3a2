import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { samplesIn, textOf } from "./markdown.ts";

const DOCS = join(import.meta.dirname, "..");

/** Languages whose samples somebody copies into an app. */
const CODE = ["ts", "tsx", "vue", "svelte", "html", "css"];
const COMPONENTS = ["tsx", "vue", "svelte"];

/** Pages whose other code another test compares with what it compiles and runs. */
const TESTED_ELSEWHERE = [
  "cookie-format.md", // core/src/cookie/cookie-format.test.ts and interop
  "export.md", // core/src/export-page.test.ts
  "gates.md", // core/src/gates-page.test.ts
  "google-microsoft.md", // core/src/vendors/google-microsoft-page.test.ts
  "policy-page.md", // core/src/document-page.test.ts
  "server.md", // interop/src/server-page.test.ts
  "storage.md", // core/src/storage-page.test.ts
  "testing.md", // core/src/testing-page.test.ts and e2e/tests/together/testing.spec.ts
  "trackers.md", // e2e/tests/together/real-trackers.spec.ts
];

const IMPORT = /^ *import [^;]*;$/gm;

const pages = globSync("*.md", { cwd: DOCS });
const compiled = globSync("samples/**/*.{ts,tsx,vue,svelte,html,css}", { cwd: DOCS }).map((file) =>
  partsOf(textOf(join(DOCS, file))),
);

interface Parts {
  readonly imports: readonly string[];
  readonly rest: string;
}

/** Imports apart, for a file may have more of them between; and without layout, which is another in a narrow page. */
function partsOf(text: string): Parts {
  const code = text.replace(/^ *\/\/ .*$| \/\/ .*$/gm, "");
  return {
    imports: [...code.matchAll(IMPORT)].flatMap(([statement]) => namesIn(statement)),
    rest: withoutLayout(code.replace(IMPORT, "")),
  };
}

/** Each name with where it is from. Relative paths begin somewhere else in the samples. */
function namesIn(statement: string): string[] {
  const [, names = "", from = ""] = /import ([^"]*)"([^"]+)"/.exec(statement) ?? [];
  const words = names.replace(/\b(type|from)\b/g, "").match(/\w+/g) ?? ["*"];
  return words.map((word) => `${word} from ${from.replace(/^(\.\.?\/)+/, "./")}`);
}

/** Nor commas and parentheses that come with a line that was broken. */
function withoutLayout(code: string): string {
  return code.replace(/\s+/g, "").replace(/,(?=[)\]}])|\((?=<)|(?<=>)\)/g, "");
}

function isIn(file: Parts, { imports, rest }: Parts): boolean {
  return imports.every((each) => file.imports.includes(each)) && file.rest.includes(rest);
}

describe("samples", () => {
  it.each(pages)("no-pasted-code: %s shows what compiles and runs", (page) => {
    const languages = TESTED_ELSEWHERE.includes(page) ? COMPONENTS : CODE;
    const shown = samplesIn(textOf(join(DOCS, page))).filter((each) =>
      languages.includes(each.language),
    );
    const pasted = shown.filter(({ code }) => !compiled.some((file) => isIn(file, partsOf(code))));
    expect(pasted.map(({ code }) => code)).toEqual([]);
  });
});
