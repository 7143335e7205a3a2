import { readFileSync } from "node:fs";
import { describe, expect, it, test, vi } from "vitest";
import { unitedStates } from "./consent/regimes.ts";
import { cookieHeader } from "./consent-cookie.ts";
import { definePolicy } from "./policy/define-policy.ts";
import { readConsent } from "./server/read-consent.ts";
import { testConsent } from "./test-consent.ts";

const category = { title: "Title", description: "Description.", purposes: {} };

const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  categories: {
    analytics: { kind: "analytics", ...category },
    marketing: { kind: "marketing", ...category },
  },
});

test("visits are counted for those who have agreed", () => {
  const counter = vi.fn();
  testConsent(policy, { granted: ["analytics"] }).onGrant("analytics", counter);
  expect(counter).toHaveBeenCalled();
});

test("a refusal stops the counter", () => {
  const stop = vi.fn();
  const consent = testConsent(policy, "accept-all");
  consent.onGrant("analytics", () => stop);
  consent.rejectAll();
  expect(stop).toHaveBeenCalled();
});

test("the visitors of docs/testing.md are who it says they are", () => {
  const now = new Date("2026-11-23T12:00:00Z");

  const overdue = testConsent(policy, "accept-all", { now, daysAgo: 180 });
  expect(overdue.getSnapshot().bannerOpen).toBe(true);

  const outdated = testConsent({ ...policy, revision: 2 }, "accept-all", { revision: 1 });
  expect(outdated.getSnapshot().record).toMatchObject([{ revision: 1 }]);

  const american = testConsent(policy, "none", { regime: unitedStates, signals: { gpc: true } });
  expect(american.getSnapshot().keys.marketing.because).toBe("signal");
});

test("a server reads the header of docs/testing.md", () => {
  const url = "http://localhost:3000";

  const headers = { cookie: cookieHeader(policy, { denied: ["analytics"] }, { url }) };
  const { keys } = readConsent(policy, new Request(url, { headers }));
  expect(keys.analytics.allowed).toBe(false);
});

describe("docs/testing.md", () => {
  const page = textOf("../../../docs/testing.md");
  const samples = Array.from(page.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) =>
    linesOf(code),
  );
  // What is run in a browser is run there.
  const compiled = ["testing-page.test.ts", "../../../e2e/tests/together/testing.spec.ts"].flatMap(
    (file) => linesOf(textOf(file)),
  );

  it("shows code that compiles and runs, to the letter", () => {
    expect(samples.length).toBe(4);
    for (const sample of samples) {
      const code = sample.filter((line) => !/^(import|const url) /.test(line));
      expect(compiled.join("\n")).toContain(code.join("\n"));
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

  it("tells of everything that the entry has, and of every option", async () => {
    const functions = Object.keys(await import("./entries/testing.ts"));
    for (const name of functions) expect(page).toContain(`\`${name}(policy, answer`);
    const source = textOf("testing/visitor.ts").split("interface VisitorOptions")[1] ?? "";
    const options = [...source.matchAll(/readonly (\w+)\?/g)].map(([, name]) => name);
    expect(options).toHaveLength(5);
    for (const name of options) expect(page).toContain(`| \`${name}\` |`);
  });
});

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** The lines that matter, wherever they are indented. */
function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith("//"));
}
