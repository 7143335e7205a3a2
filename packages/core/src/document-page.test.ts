import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createConsent } from "./create-consent.ts";
import { policyDocument, renderHtml, renderMarkdown, SECTIONS } from "./document/index.ts";
import { deDocument } from "./document-texts/de.ts";
import { DOCUMENT_LOCALES, loadDocumentTexts } from "./document-texts/load-texts.ts";
import { consentEndpoint } from "./host/consent-endpoint.ts";
import { testPolicy } from "./schema/test-policy.ts";
import { initialOf, readConsent } from "./server/index.ts";

const page = textOf("../../../docs/policy-page.md");
const compiled = linesOf(textOf("document-page.test.ts"));
const samples = Array.from(page.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) =>
  linesOf(code),
);
const policy = testPolicy();

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** The code without its layout. */
function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith("//"));
}

const withoutLayout = (lines: readonly string[]) => lines.join("").replace(/[\s,]+/g, "");

/** The words in the first column of a table, by the heading of that column. */
function firstColumn(heading: string): string[] {
  const [, table = ""] = page.split(`\n| ${heading} |`);
  const [, , ...rows] = (table.split("\n\n")[0] ?? "").split("\n");
  return rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`(.+?)`/g)].map(([, word = ""]) => word),
  );
}

async function build(writeFile: (name: string, text: string) => Promise<void>): Promise<void> {
  const page = policyDocument(policy, { locale: "de", texts: [deDocument], endpoint: "/consent" });
  await writeFile("cookies.html", renderHtml(page, { standalone: true, stylesheet: "/page.css" }));
  await writeFile("COOKIES.md", renderMarkdown(page));
}

async function cookiePage(request: Request): Promise<Response> {
  const initial = initialOf(readConsent(policy, request));
  const consent = createConsent(policy, { initial, endpoint: consentEndpoint("/consent") });
  const state = consent.getSnapshot();
  const page = policyDocument(policy, { state, texts: [await loadDocumentTexts(state.locale)] });
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-cache",
  };
  return new Response(renderHtml(page, { standalone: true, stylesheet: "/page.css" }), { headers });
}

describe("docs/policy-page.md", () => {
  it("shows the code that runs here, to the letter", () => {
    expect(samples.length).toBe(2);
    for (const sample of samples) {
      const code = sample.filter((line) => !line.startsWith("import "));
      expect(withoutLayout(compiled)).toContain(withoutLayout(code));
    }
  });

  it("imports what there is", async () => {
    const imports = samples.flat().filter((line) => line.includes('"@cookiepact/'));
    expect(imports).toHaveLength(5);
    for (const line of imports) {
      const [, names = "", from = ""] = /^import \{ (.+) \} from "(.+)";$/.exec(line) ?? [];
      expect(Object.keys(await import(from))).toEqual(expect.arrayContaining(names.split(", ")));
    }
  });

  it("PG-04 a build writes a page and a file of Markdown, both the same for everybody", async () => {
    const files = new Map<string, string>();
    await build(async (name, text) => void files.set(name, text));
    const html = files.get("cookies.html") ?? "";
    expect(html).toMatch(/^<!doctype html><html lang="de" dir="ltr">/);
    expect(html).toContain('<link rel="stylesheet" href="/page.css">');
    expect(html).not.toMatch(/<script|style=| on\w+=/);
    expect(html.match(/data-cookiepact-action="(?!export)(\w[\w-]*)"/g)).toEqual([
      'data-cookiepact-action="manage"',
    ]);
    expect(files.get("COOKIES.md")).toMatch(/^# /);
    expect(files.get("COOKIES.md")).toContain("`_analytics_*`");
  });

  it("PG-03 a server writes the visitor's own, in their language, with forms that work without script", async () => {
    const cookie = "__Secure-jetson_consent=1.20261120.2.a.analytics.";
    const headers = { cookie, "accept-language": "de" };
    const response = await cookiePage(new Request("https://jetson.example/cookies", { headers }));
    const html = await response.text();
    expect(response.headers.get("cache-control")).toContain("private");
    expect(html).toContain('<html lang="de"');
    expect(html).toContain('<time datetime="2026-11-20">20. November 2026</time>');
    expect(html).toContain(
      '<form method="post" action="/consent"><input type="hidden" name="key" value="analytics">',
    );
  });

  it("names every section, every option, and how many languages there are", () => {
    expect(firstColumn("section")).toEqual([...SECTIONS]);
    const [, options = ""] = textOf("document/scope.ts").split(
      "export interface DocumentOptions {",
    );
    const names = [...(options.split("\n}")[0] ?? "").matchAll(/readonly (\w+)\?:/g)];
    expect(firstColumn("option")).toEqual(names.map(([, name]) => name));
    expect(page).toContain(`The ${DOCUMENT_LOCALES.length} of the interface`);
  });
});
