import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright/test";
import { BAD_SCRIPT, WORSE_SCRIPT } from "../../support/bad-scripts.ts";
import { storesOf } from "../../support/stores.ts";
import { expect, test } from "../../support/test.ts";

// Real https, as far as cookies and storage go: what the tests answer for an address is what the browser believes of it.
const SHOP = "https://app.shop.example.co.uk";
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const POLICY =
  "default-src 'none'; script-src 'nonce-bm9uY2U' 'strict-dynamic'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

/** What no refusal may touch: what is necessary, and what the policy does not know. */
const UNTOUCHED = {
  cookies: ["basket", "stranger"],
  localStorage: ["basket", "stranger"],
  sessionStorage: ["stranger"],
  indexedDB: ["stranger"],
  caches: ["stranger"],
  serviceWorkers: [],
};

// Timers run, and storage has real dates.
test.use({ now: null, reuseContext: false });

test.beforeEach(async ({ context }) => serve(context));

/** An address that ends in `?ungated` runs the script without asking; one in `?before` has no Cookiepact yet, either. */
async function serve(context: BrowserContext): Promise<void> {
  await context.route(/^https:/, (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const script = SCRIPTS[pathname];
    if (script !== undefined) {
      return route.fulfill({ contentType: "text/javascript", body: script });
    }
    if (pathname.startsWith("/fixtures/")) {
      return route.fulfill({ path: DIST + pathname.slice("/fixtures/".length) });
    }
    return route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": POLICY },
      body: pageOf(searchParams),
    });
  });
}

const SCRIPTS: Readonly<Record<string, string>> = {
  "/bad.js": BAD_SCRIPT,
  "/worse.js": WORSE_SCRIPT,
  "/slipped-in.js": WORSE_SCRIPT.replace("worse", "slipped in"),
  "/bad-worker.js": "",
};

function pageOf(asked: URLSearchParams): string {
  const script = '<script src="/bad.js" nonce="bm9uY2U"></script>';
  if (asked.has("before")) return script;
  const html = readFileSync(`${DIST}misbehaving.html`, "utf8").replaceAll(
    /<(script type="module"|link rel="modulepreload")/g,
    '<$1 nonce="bm9uY2U"',
  );
  return asked.has("ungated") ? html.replace("<h1>", `${script}<h1>`) : html;
}

async function visit(page: Page, address = `${SHOP}/shop/shoes`): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => window.consent);
}

/** As an earlier visit would have left it. */
async function leaveOthers(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of ["basket", "stranger"]) {
      document.cookie = `${name}=1; path=/; secure; max-age=9999`;
      localStorage.setItem(name, "1");
    }
    sessionStorage.setItem("stranger", "1");
    await caches.open("stranger");
    await new Promise((resolve) => {
      indexedDB.open("stranger").onsuccess = resolve;
    });
  });
}

/** The names on the device, Cookiepact's own aside. */
async function leftOn(context: BrowserContext, page: Page) {
  const stores = await storesOf(context, page);
  const sorted = Object.entries(stores).map(([kind, names]) => {
    const others = [...new Set<string>(names)].filter((name) => !/cookiepact/.test(name));
    return [kind, others.sort()];
  });
  return Object.fromEntries(sorted);
}

async function hasMisbehaved(context: BrowserContext, page: Page): Promise<void> {
  await expect
    .poll(async () => (await leftOn(context, page)).serviceWorkers, "the worker is registered")
    .toHaveLength(1);
  const left = await leftOn(context, page);
  expect(left.cookies).toEqual(
    expect.arrayContaining([
      ...["bad_0", "bad_1", "bad_2", "bad_3"],
      ...["bad_0_in_shop", "bad_1_in_shop", "bad_2_in_shop", "bad_3_in_shop"],
      ...["bad_elsewhere", "bad_partitioned"],
    ]),
  );
  expect(left.localStorage.length).toBeGreaterThan(2);
  expect(left.sessionStorage.length).toBeGreaterThan(1);
  expect(left.indexedDB).toContain("bad");
  expect(left.caches).toContain("very-bad");
}

async function navigateTwice(page: Page): Promise<void> {
  await visit(page, `${SHOP}/shop/hats`);
  await visit(page, `${SHOP}/`);
  await page.waitForFunction(() => window.sweeps.length > 0);
}

test("EU-11 rejected: nothing is left of a script that ran without asking, after two navigations", async ({
  context,
  page,
}) => {
  await page.goto(`${SHOP}/shop/shoes?before`);
  await leaveOthers(page);
  await hasMisbehaved(context, page);
  await visit(page, `${SHOP}/shop/shoes?ungated`);
  await page.evaluate(() => window.consent.rejectAll());
  // It goes on, on a timer, and has its last word when the page is left.
  await expect.poll(async () => (await leftOn(context, page)).cookies).toContain("bad_0");
  await navigateTwice(page);
  await expect.poll(() => leftOn(context, page)).toEqual(UNTOUCHED);
});

test("EU-11 accepted, then withdrawn: the page starts anew, and nothing is left after two navigations", async ({
  context,
  page,
}) => {
  await visit(page);
  await leaveOthers(page);
  expect(await leftOn(context, page)).toEqual(UNTOUCHED);
  await page.evaluate(() => window.consent.acceptAll());
  await hasMisbehaved(context, page);
  expect(await page.evaluate(() => window.ran)).toEqual(["bad", "in line", "worse"]);
  const reloaded = page.waitForEvent("load");
  await page.evaluate(() => window.consent.withdraw());
  await reloaded;
  await page.waitForFunction(() => window.consent);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  await navigateTwice(page);
  await expect.poll(() => leftOn(context, page)).toEqual(UNTOUCHED);
});

test("EU-02 before an answer nothing of it is there", async ({ context, page }) => {
  await visit(page);
  await leaveOthers(page);
  await page.waitForTimeout(500);
  expect(await leftOn(context, page)).toEqual(UNTOUCHED);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
});

test("EU-15 a consent that is over leaves nothing behind, either, and nobody has to answer for that", async ({
  context,
  page,
}) => {
  await page.goto(`${SHOP}/shop/shoes?before`);
  await leaveOthers(page);
  await hasMisbehaved(context, page);
  const value = "1.20250101.1.a.marketing.";
  await context.addCookies([{ name: "__Host-cookiepact", value, url: SHOP, secure: true }]);
  await navigateTwice(page);
  await expect.poll(() => leftOn(context, page)).toEqual(UNTOUCHED);
});

test("a withdrawal in one tab ends and cleans the other", async ({ context, page }) => {
  await visit(page);
  await page.evaluate(() => window.consent.acceptAll());
  const other = await context.newPage();
  await visit(other);
  await hasMisbehaved(context, other);
  const reloaded = other.waitForEvent("load");
  await page.evaluate(() => window.consent.withdraw());
  await reloaded;
  await other.waitForFunction(() => window.consent);
  expect(await other.evaluate(() => window.ran)).toBeUndefined();
  await navigateTwice(page);
  await navigateTwice(other);
  for (const tab of [page, other]) {
    const { sessionStorage, ...shared } = await leftOn(context, tab);
    expect(sessionStorage).toEqual([]);
    expect(Object.values(shared).flat()).toEqual([]);
  }
});

test("the report says what was removed, and what script cannot remove", async ({
  context,
  page,
}) => {
  await page.goto(`${SHOP}/shop/shoes?before`);
  await leaveOthers(page);
  await hasMisbehaved(context, page);
  await context.addCookies([{ name: "bad_http", value: "1", url: SHOP, httpOnly: true }]);
  await visit(page);
  await page.waitForFunction(() => window.sweeps.length > 0);
  const [report] = await page.evaluate(() => window.sweeps);
  expect(report?.left).toEqual([{ storage: "cookie", name: "bad_http", why: "http-only" }]);
  expect(report?.unreadable).toEqual([]);
  expect(report?.removed).toEqual(
    expect.arrayContaining([
      { storage: "cookie", name: "bad_3_in_shop" },
      { storage: "cookie", name: "bad_partitioned" },
      { storage: "localStorage", name: "bad" },
      { storage: "sessionStorage", name: "bad" },
      { storage: "indexedDB", name: "bad" },
      { storage: "cacheStorage", name: "very-bad" },
      { storage: "serviceWorker", name: "/bad-worker.js" },
    ]),
  );
});

test("on a host right under a public suffix (github.io) nothing is left, either", async ({
  context,
  page,
}) => {
  const team = "https://team.github.io";
  await page.goto(`${team}/shop/shoes?before`);
  await expect.poll(async () => (await leftOn(context, page)).cookies).toContain("bad_0_in_shop");
  await visit(page, `${team}/shop/hats`);
  await visit(page, `${team}/`);
  await expect.poll(async () => (await leftOn(context, page)).cookies).toEqual([]);
});
