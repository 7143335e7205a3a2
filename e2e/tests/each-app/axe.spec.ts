import { expectAccessible } from "../../support/axe.ts";
import { expect, test } from "../../support/test.ts";
import { VISITS } from "../../support/visits.ts";

// AX-04, AX-05, AX-07: axe finds about a third of what can be wrong. focus.spec.ts and keyboard.spec.ts go on.

test.beforeEach(() => test.slow());

for (const [lang, dir] of [
  ["en", "ltr"],
  ["ar", "rtl"],
] as const) {
  for (const [what, { arrive, steps = {} }] of Object.entries(VISITS)) {
    test(`axe finds nothing about ${what} (${dir})`, async ({ visitor, page }) => {
      await arrive(visitor, lang);
      await expect(page.locator('[data-cookiepact="status"]')).toHaveAttribute("dir", dir);
      await expectAccessible(page);
      for (const [name, go] of Object.entries(steps)) {
        await test.step(name, async () => {
          await go(visitor);
          await expectAccessible(page);
        });
      }
    });
  }
}

test.describe("in the app", () => {
  test.beforeEach(({ visitor }) => visitor.visit());

  test("axe finds nothing on a first visit, with the gates closed", async ({ page }) => {
    await expectAccessible(page);
  });

  test("axe finds nothing after accepting, with the gates open", async ({ visitor, page }) => {
    await visitor.answer("accept-all");
    await expectAccessible(page);
  });

  test("axe finds nothing on the settings page", async ({ visitor, page }) => {
    await visitor.visit("#/settings");
    await expect(page.locator('[data-cookiepact="rights"]')).toBeVisible();
    await expectAccessible(page);
  });

  test("axe finds nothing in German", async ({ visitor, page }) => {
    await visitor.visit("?lang=de");
    await visitor.openPreferences();
    await expectAccessible(page);
  });
});
