import { TODAY } from "../../support/days.ts";
import { serveStrictly, violationsOf } from "../../support/strict-pages.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, leaveCookie } from "../../support/visitor.ts";

// A violation is an error on the console, too, and that fails every test.

test.beforeEach(({ context }) => serveStrictly(context));

test.afterEach(async ({ page }) => {
  expect(await violationsOf(page)).toEqual([]);
});

test("SE-02 a first visit violates no strict content security policy", async ({
  visitor,
  page,
}) => {
  await visitor.visit();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await actionIn(visitor.banner, "manage").click();
  for (const summary of await visitor.preferences.locator("summary").all()) await summary.click();
  await page.keyboard.press("Escape");
  await actionIn(visitor.banner, "manage").click();
  await visitor.save({ analytics: true });
  await expect(visitor.gate("analytics")).toHaveCount(0);
  await visitor.openPreferences();
  await actionIn(visitor.preferences, "accept-all").click();
  await expect(visitor.gate("functional")).toHaveCount(0);
  await visitor.visit("#/settings");
  await page.getByRole("main").getByRole("button").last().click();
});

for (const action of ["accept-all", "reject-all"] as const) {
  test(`SE-02 ${action} in the banner violates none`, async ({ visitor }) => {
    await visitor.visit();
    await actionIn(visitor.banner, action).press("Enter");
    await expect(visitor.banner).toBeHidden();
    await visitor.reload();
  });
}

test("SE-02 preferences that are loaded on demand violate none", async ({ visitor, context }) => {
  await leaveCookie(context, `1.${TODAY}.1.a.analytics-functional.`);
  await visitor.visit();
  await visitor.openPreferences();
  await actionIn(visitor.preferences, "reject-all").click();
  await actionIn(visitor.gate("functional"), "manage").click();
  await visitor.save({ functional: true });
  await expect(visitor.gate("functional")).toHaveCount(0);
});
