import type { Page } from "playwright/test";
import { visitFixture } from "../../support/fixture-page.ts";
import { expect, test } from "../../support/test.ts";

// The unit tests delete from cookies by other people's code. Here those are a browser's.

/** One name of the fixture's policy, under every scope that a page of this address can set. */
const SCOPES = [
  "Path=/",
  "Path=/fixtures",
  "Path=/fixtures/",
  "Path=/fixtures/storage.html",
  "Path=/; Domain=www.shop.co.uk",
  "Path=/; Domain=shop.co.uk",
  "Path=/fixtures; Domain=shop.co.uk",
  "Path=/; Secure",
  "Path=/; Secure; Partitioned",
  "Path=/fixtures; Domain=shop.co.uk; Secure; Partitioned",
];

function setCookies(page: Page, cookies: readonly string[]): Promise<void> {
  return page.evaluate((all) => {
    for (const cookie of all) document.cookie = cookie;
  }, cookies);
}

async function cookiesOf(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name }) => name).sort();
}

test("EU-11 a refusal deletes a cookie under every scope that it can have, and no other cookie", async ({
  page,
}) => {
  await visitFixture(page, "storage.html", "https://www.shop.co.uk");
  await page.evaluate(() => window.kept.consent.acceptAll());
  const kept = ["nobodys=1; Path=/", "s0=1; Path=/; Domain=shop.co.uk", "s0_00=1; Path=/"];
  await setCookies(page, [...kept, ...SCOPES.map((scope) => `s0_0=1; ${scope}`)]);
  // A secure cookie takes the place of the one that it is like.
  const before = await cookiesOf(page);
  expect(before.filter((name) => name === "s0_0")).toHaveLength(SCOPES.length - 1);
  const removed = await page.evaluate(async () => {
    window.kept.consent.rejectAll();
    const seen = document.cookie;
    const { removed: gone, left } = await window.kept.nextReport();
    return { seen, gone, left };
  });
  expect(removed.gone).toEqual([{ storage: "cookie", name: "s0_0" }]);
  expect(removed.left).toEqual([]);
  expect(removed.seen, "in the same breath").not.toContain("s0_0=");
  expect(await cookiesOf(page)).toEqual(["__Host-cookiepact", "nobodys", "s0", "s0_00"]);
});
