import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LOCALES } from "@cookiepact/core/locales";
import { describe, expect, it } from "vitest";
import { brotliSize, type Measurement, measureEntry } from "../src/measure-entry.ts";

const FRAMEWORKS = ["react", "react-dom", "vue", "svelte"];

function wholeBinding(name: "react" | "vue" | "svelte"): string {
  const provider = name === "vue" ? "cookiepact" : "ConsentProvider";
  return `
    export { createConsent } from "@cookiepact/core";
    export { ${provider}, useConsent, ConsentBanner, ConsentPreferences } from "@cookiepact/${name}";
  `;
}

/**
 * Brotli bytes, the framework aside. Measured on the built packages: run `npm run build` first. Where a figure is not
 * what was hoped for, `docs/decisions/0001-answers-need-no-second-download.md` says why.
 */
const BUDGETS = [
  {
    entry: "core, reading a cookie",
    code: 'export { readRecord } from "@cookiepact/core";',
    limit: 900,
    onDemand: 0,
  },
  {
    entry: "core, whole",
    code: 'export { definePolicy, createConsent, resolve, encodeRecord, decodeRecord } from "@cookiepact/core";',
    limit: 4200,
    onDemand: 0,
  },
  {
    entry: "endpoint",
    code: 'export { consentEndpoint } from "@cookiepact/core/endpoint";',
    limit: 700,
    onDemand: 0,
  },
  {
    entry: "guard",
    code: 'export { guardPage } from "@cookiepact/core/guard";',
    limit: 3000,
    onDemand: 0,
  },
  { entry: "react", code: wholeBinding("react"), limit: 6650, onDemand: 2400 },
  { entry: "vue", code: wholeBinding("vue"), limit: 6750, onDemand: 2400 },
  { entry: "svelte", code: wholeBinding("svelte"), limit: 7150, onDemand: 2800 },
];

/** What only a page needs that shows the policy. */
const OF_PAGES = /src\/(document|document-texts|rights)\/|policy-page|save-file|\/src\/page\.tsx?$/;

describe.each(BUDGETS)("$entry", ({ code, limit, onDemand }) => {
  let measured: Promise<Measurement> | undefined;
  const measure = () => {
    measured ??= measureEntry({ code, external: FRAMEWORKS });
    return measured;
  };

  it(`weighs at most ${limit} bytes`, async () => {
    const { bytes } = await measure();
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(limit);
  });

  it(`loads at most ${onDemand} bytes more when the preferences open`, async () => {
    expect((await measure()).lazyBytes).toBeLessThanOrEqual(onDemand);
  });

  it("holds no zod, no server, no policy document and nothing that is for tests", async () => {
    const { modules, sources } = await measure();
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((id) => /\/zod\/|\/(document|schema|server)\b/.test(id))).toEqual([]);
    // What several entries share is in files whose names say nothing.
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((each) => /src\/(schema|server|testing)\//.test(each))).toEqual([]);
    expect(sources.filter((each) => OF_PAGES.test(each))).toEqual([]);
    expect(modules.filter((id) => /(Page|Markup|CookiePolicy)\.svelte/.test(id))).toEqual([]);
  });
});

/** What a page pays for what it uses, beside the rest. */
const ADDED = [
  { part: "ConsentGate", limit: 700 },
  { part: "ConsentScript", limit: 1650 },
  { part: "ConsentFrame", limit: 1120 },
  { part: "useInventory", limit: 300 },
];

describe.each(["react", "vue", "svelte"] as const)("%s", (name) => {
  it("carries no frame, no inventory and no warning for developers to who uses none", async () => {
    const { script } = await measureEntry({ code: wholeBinding(name), external: FRAMEWORKS });
    expect(script).not.toMatch(/Load once|missing-storage|does not declare|\[cookiepact\]/);
  });

  it.each(ADDED)("$part adds at most $limit bytes", async ({ part, limit }) => {
    const code = wholeBinding(name);
    const added = `export { ${part} } from "@cookiepact/${name}";`;
    const before = await measureEntry({ code, external: FRAMEWORKS });
    const after = await measureEntry({ code: code + added, external: FRAMEWORKS });
    expect(after.bytes).toBeGreaterThan(before.bytes);
    expect(after.bytes - before.bytes).toBeLessThanOrEqual(limit);
    expect(after.script).not.toMatch(/does not declare|\[cookiepact\]/);
  });
});

/** English, of the pages and of the interface: data, which every language weighs. */
const TEXTS = /src\/(document-texts|messages)\/en/;

/** What the page pays that shows the policy, beside the rest; and with the texts in English. */
const PAGES = [
  { part: "CookiePolicy", limit: 8600, withTexts: 10_800 },
  { part: "PrivacyRights", limit: 5200, withTexts: 7400 },
  { part: "AccountConsent", limit: 4950, withTexts: 7100 },
];

describe.each(["react", "vue", "svelte"] as const)("%s/policy", (name) => {
  it.each(PAGES)(
    "$part adds at most $limit bytes, and $withTexts with its texts",
    async ({ part, limit, withTexts }) => {
      const beside = wholeBinding(name);
      const code = `${beside}export { ${part} } from "@cookiepact/${name}/policy";`;
      for (const [without, most] of [
        [TEXTS, limit],
        [undefined, withTexts],
      ] as const) {
        const options = { external: FRAMEWORKS, ...(without ? { without } : {}) };
        const before = await measureEntry({ code: beside, ...options });
        const after = await measureEntry({ code, ...options });
        expect(after.bytes).toBeGreaterThan(before.bytes + 2000);
        expect(after.bytes - before.bytes).toBeLessThanOrEqual(most);
        expect(after.sources.some((each) => OF_PAGES.test(each))).toBe(true);
        expect(after.sources.some((each) => TEXTS.test(each))).toBe(!without);
      }
    },
  );
});

it("document weighs at most 8600 bytes without its texts, and 11000 with them", async () => {
  const names = "policyDocument, renderHtml, renderMarkdown";
  const code = `export { ${names} } from "@cookiepact/core/document";`;
  const bare = await measureEntry({ code, without: TEXTS });
  const whole = await measureEntry({ code });
  expect(bare.bytes).toBeGreaterThan(5000);
  expect(bare.bytes).toBeLessThanOrEqual(8600);
  expect(whole.bytes).toBeGreaterThan(bare.bytes + 2000);
  expect(whole.bytes).toBeLessThanOrEqual(11_000);
  expect(whole.lazyBytes).toBe(0);
  expect(whole.sources.filter((each) => /src\/(schema|server)\//.test(each))).toEqual([]);
  expect(whole.modules.filter((id) => id.includes("/zod/"))).toEqual([]);
});

const GATE = 'export { gateScript, onGrant, onRevoke } from "@cookiepact/core/gate";';
const ELEMENTS = 'export { gateElements } from "@cookiepact/core/gate/elements";';
const CONSENT = 'export { createConsent } from "@cookiepact/core";';

it.each([
  { entry: "gate", beside: CONSENT, code: GATE, limit: 1500 },
  { entry: "gate/elements", beside: CONSENT + GATE, code: ELEMENTS, limit: 500 },
])(
  "$entry adds at most $limit bytes to a page that has the rest, and no warning for developers",
  async ({ beside, code, limit }) => {
    const before = await measureEntry({ code: beside });
    const after = await measureEntry({ code: beside + code });
    expect(after.bytes).toBeGreaterThan(before.bytes + 100);
    expect(after.bytes).toBeLessThanOrEqual(before.bytes + limit);
    expect(after.lazyBytes).toBe(0);
    expect(after.script).not.toMatch(/waits for|never starts|\[cookiepact\]|console/);
  },
);

it("storage adds at most 1700 bytes to a page that has a consent, and 2400 when that has begun", async () => {
  const code = 'export { deviceStorage } from "@cookiepact/core/storage";';
  const before = await measureEntry({ code: CONSENT });
  const after = await measureEntry({ code: CONSENT + code });
  expect(after.bytes).toBeGreaterThan(before.bytes + 500);
  expect(after.bytes).toBeLessThanOrEqual(before.bytes + 1700);
  expect(after.lazyBytes).toBeGreaterThan(500);
  expect(after.lazyBytes).toBeLessThanOrEqual(2400);
  expect(after.modules.filter((id) => /\/(zod|schema|server|guard|gate)\b/.test(id))).toEqual([]);
});

it("rights adds at most 1500 bytes to a page that has a consent, and no zod", async () => {
  const names = "consentExport, exportFileName, exportJson";
  const code = `export { ${names} } from "@cookiepact/core/rights";`;
  const before = await measureEntry({ code: CONSENT });
  const after = await measureEntry({ code: CONSENT + code });
  expect(after.bytes).toBeGreaterThan(before.bytes + 500);
  expect(after.bytes).toBeLessThanOrEqual(before.bytes + 1500);
  expect(after.lazyBytes).toBe(0);
  expect(after.modules.filter((id) => /\/(zod|schema|server|storage)\b/.test(id))).toEqual([]);
});

/** A page that has a consent, and gates: what these share with an entry is weighed with them. */
const PAGE = `
  export { createConsent } from "@cookiepact/core";
  export { gateScript } from "@cookiepact/core/gate";
`;

it.each([
  {
    entry: "google",
    code: 'export { googleConsentMode } from "@cookiepact/core/google";',
    limit: 800,
  },
  {
    entry: "microsoft",
    code: 'export { microsoftConsentMode } from "@cookiepact/core/microsoft";',
    limit: 550,
  },
])(
  "$entry adds at most $limit bytes to a page with a gate, and no warning for developers",
  async ({ code, limit }) => {
    const before = await measureEntry({ code: PAGE });
    const after = await measureEntry({ code: PAGE + code });
    expect(after.bytes).toBeGreaterThan(before.bytes + 100);
    expect(after.bytes).toBeLessThanOrEqual(before.bytes + limit);
    expect(after.lazyBytes).toBe(0);
    expect(after.script).not.toMatch(/EDPB|never loads|console/);
  },
);

it("styles.css weighs at most 2000 bytes", () => {
  const path = fileURLToPath(import.meta.resolve("@cookiepact/core/styles.css"));
  const bytes = brotliSize(readFileSync(path));
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(2000);
});

it.each(LOCALES)(
  "the language %s weighs at most 2000 bytes, and brings nothing along",
  async (tag) => {
    const code = `export * from "@cookiepact/core/locales/${tag.toLowerCase()}";`;
    const { bytes, lazyBytes, modules } = await measureEntry({ code });
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(2000);
    expect(lazyBytes).toBe(0);
    expect(modules.filter((id) => !/\/(locales|chunk)/.test(id))).toEqual([]);
  },
);

it("a language that is loaded when it is wanted is in no page before", async () => {
  const code = 'export { loadMessages } from "@cookiepact/core/locales";';
  const { bytes, lazyBytes } = await measureEntry({ code });
  expect(bytes).toBeLessThanOrEqual(1000);
  expect(lazyBytes).toBeGreaterThan(20_000);
});
