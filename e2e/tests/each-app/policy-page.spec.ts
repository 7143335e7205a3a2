import { readFile } from "node:fs/promises";
import { parseConsentExport } from "@cookiepact/core/schema";
import { policy } from "@example/policy";
import { expectAccessible } from "../../support/axe.ts";
import { TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, leaveCookie, recordIn, type Visitor } from "../../support/visitor.ts";

/** A part of the page, by the public name of its section. */
function section({ page }: Visitor, id: string) {
  return page.locator(`[data-cookiepact-section="${id}"]`);
}

/** The row of a category among what the visitor can decide about. */
function rowOf(visitor: Visitor, id: string, title: string) {
  return section(visitor, id).getByRole("listitem").filter({ hasText: title });
}

test("PG-03 says what the visitor has answered and when, and takes one category back", async ({
  visitor,
  page,
  context,
}) => {
  await leaveCookie(context, `1.${TODAY}.1.a.analytics-functional.`);
  await visitor.visit();
  await page.getByRole("radio", { name: "Billing" }).check();
  await visitor.visit("#/cookies");
  const analytics = rowOf(visitor, "here", "Analytics cookies");
  const functional = rowOf(visitor, "here", "Functional cookies");
  await expect(analytics).toContainText("On · Your answer of");
  await expect(functional).toContainText("On · Your answer of");

  await actionIn(functional, "withdraw").click();
  await expect(functional).toContainText("Off · Your answer of");
  await expect(analytics).toContainText("On · Your answer of");
  const names = (await context.cookies()).map(({ name }) => name);
  expect(names).toEqual(["cookiepact"]);
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.a.analytics..${TODAY}.1.w..functional`);

  await actionIn(functional, "allow").click();
  await expect(functional).toContainText("On · Your answer of");
});

test("EU-07 a first visit shows everything optional off, and no button that is already pressed", async ({
  visitor,
}) => {
  await visitor.visit("#/cookies");
  for (const title of ["Analytics cookies", "Functional cookies"]) {
    const row = rowOf(visitor, "here", title);
    await expect(row).toContainText("Off · You have not answered yet.");
    await expect(actionIn(row, "allow")).toBeVisible();
    await expect(actionIn(row, "withdraw")).toHaveCount(0);
  }
  await expect(actionIn(section(visitor, "withdrawal"), "withdraw")).toHaveCount(0);
});

test("PR-06 hands out what is stored here, without an account, as a file that can be read again", async ({
  visitor,
  page,
  context,
}) => {
  await leaveCookie(context, `1.${TODAY}.1.p.functional.analytics`);
  await visitor.visit();
  await page.getByRole("radio", { name: "Billing" }).check();
  await visitor.visit("#/cookies");
  const device = section(visitor, "access").getByRole("row");
  await expect(device.filter({ hasText: "widget_prefs" })).toContainText("As declared");

  const downloading = page.waitForEvent("download");
  await actionIn(section(visitor, "portability"), "export").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^jetson-cookies-\d{4}-\d{2}-\d{2}\.json$/);
  const read = parseConsentExport(await readFile(await download.path(), "utf8"));
  expect(read.policy).toEqual(policy);
  expect(read.record).toEqual([
    { day: TODAY, revision: 1, source: "p", granted: ["functional"], denied: ["analytics"] },
  ]);
  const entries = read.inventory?.entries.map(({ name, status }) => `${name}: ${status}`);
  expect(entries).toEqual(["cookiepact: own", "widget_prefs: allowed", "cookiepact.stamps: own"]);
});

test("resets what the visitor has set, and keeps their answer", async ({
  visitor,
  page,
  context,
}) => {
  const answer = `1.${TODAY}.1.a.analytics-functional.`;
  await leaveCookie(context, answer);
  await context.addCookies([
    { name: "theme_mode", value: "dark", url: "http://localhost/" },
    { name: "integrations_prefs", value: "1", url: "http://localhost/" },
  ]);
  await visitor.visit();
  await page.getByRole("radio", { name: "Billing" }).check();
  await visitor.visit("#/settings");
  const saved = rowOf(visitor, "account", "Saved settings");
  await expect(saved).toContainText("2 saved settings on this device");
  await actionIn(saved, "reset").click();
  await expect(saved).toContainText("0 saved settings on this device");
  const names = (await context.cookies()).map(({ name }) => name).sort();
  expect(names).toEqual(["cookiepact", "integrations_prefs"]);
  expect(await recordIn(context)).toBe(answer);
});

test("is loaded when it is wanted, and by no other page", async ({ visitor, page }) => {
  const loaded: string[] = [];
  page.on("response", async (response) => {
    if (!response.url().endsWith(".js")) return;
    const text = await response.text();
    if (text.includes("Using this website is not consent.")) loaded.push(response.url());
  });
  await visitor.visit();
  await visitor.openPreferences();
  await page.waitForLoadState("networkidle");
  expect(loaded).toEqual([]);
  await page.keyboard.press("Escape");
  await visitor.visit("#/cookies");
  await expect(section(visitor, "what")).toBeVisible();
  await expect.poll(() => loaded.length).toBe(1);
});

test("axe finds nothing on the page, and it scrolls sideways in no window", async ({
  visitor,
  page,
  context,
}) => {
  test.slow();
  await leaveCookie(context, `1.${TODAY}.1.p.analytics.functional`);
  await page.setViewportSize({ width: 320, height: 640 });
  await visitor.visit("#/cookies");
  await expect(section(visitor, "contact")).toBeVisible();
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  await expectAccessible(page);
});
