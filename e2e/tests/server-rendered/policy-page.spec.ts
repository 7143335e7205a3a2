import { readFile } from "node:fs/promises";
import { parseConsentExport } from "@cookiepact/core/schema";
import { policy } from "@example/policy";
import { daysAgo, PAGES } from "../../support/server-pages.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, leaveCookie, recordIn, type Visitor } from "../../support/visitor.ts";

// Everything that the page promises holds without script: the forms go to the consent endpoint, and come back.
test.use({ javaScriptEnabled: false });

const TODAY = daysAgo(0);
const ACCEPTED = `1.${TODAY}.1.a.analytics-functional.`;

function rowOf({ page }: Visitor, title: string) {
  const account = page.locator('[data-cookiepact="account"]');
  return account.getByRole("listitem").filter({ hasText: title });
}

/** The names of all cookies. */
async function namesOn({ page }: Visitor): Promise<string[]> {
  return (await page.context().cookies()).map(({ name }) => name).sort();
}

test("PG-03 PG-04 the settings say what was answered, and take one category back", async ({
  visitor,
  page,
  context,
}) => {
  await leaveCookie(context, ACCEPTED);
  await visitor.visit("settings");
  const analytics = rowOf(visitor, "Analytics cookies");
  await expect(analytics).toContainText("On · Your answer of");
  await actionIn(analytics, "withdraw").click();
  await expect(analytics).toContainText("Off · Your answer of");
  expect(new URL(page.url()).pathname).toContain("/settings");
  await expect(rowOf(visitor, "Functional cookies")).toContainText("On · Your answer of");
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.a.functional..${TODAY}.1.w..analytics`);
});

test("resets what the visitor has set, by HTTP, and keeps their answer", async ({
  visitor,
  context,
}) => {
  await leaveCookie(context, ACCEPTED);
  const url = "http://localhost/";
  await context.addCookies([
    { name: "theme_mode", value: "dark", url },
    { name: "widget_prefs", value: "billing", url, httpOnly: true },
    { name: "integrations_prefs", value: "1", url },
  ]);
  await visitor.visit("settings");
  await actionIn(rowOf(visitor, "Saved settings"), "reset").click();
  await expect(visitor.trigger).toBeVisible();
  expect(await namesOn(visitor)).toEqual(["cookiepact", "integrations_prefs"]);
  expect(await recordIn(context)).toBe(ACCEPTED);
});

test("PR-06 the visitor's data is a file that can be read again", async ({
  visitor,
  page,
  context,
}) => {
  await leaveCookie(context, ACCEPTED);
  await visitor.visit("settings");
  const downloading = page.waitForEvent("download");
  await actionIn(page.locator('[data-cookiepact="rights"]'), "export").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^jetson-cookies-.*\.json$/);
  const read = parseConsentExport(await readFile(await download.path(), "utf8"));
  expect(read.policy).toEqual(policy);
  expect(read.cookie).toBe(ACCEPTED);
  expect(read.inventory?.entries.map(({ name }) => name)).toContain("cookiepact");
});

test("PG-01 the static page lists everything, and leads to the settings", async ({
  visitor,
  page,
}) => {
  await visitor.visit(PAGES.static);
  const types = page.locator('[data-cookiepact-section="types"]');
  for (const { purposes } of Object.values(policy.categories)) {
    for (const { items } of Object.values(purposes)) {
      for (const { name } of items) {
        await expect(types.getByRole("rowheader", { name, exact: true })).toHaveCount(1);
      }
    }
  }
  const here = page.locator('[data-cookiepact-section="here"]');
  await expect(here).toContainText("This page does not know your answer.");
  await actionIn(here, "manage").click();
  await expect(visitor.preferences).toBeVisible();
});
