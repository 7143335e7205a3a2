import { expectAccessible } from "../../support/axe.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn } from "../../support/visitor.ts";

// AX-04, AX-05, AX-07: axe finds about a third of what can be wrong. keyboard.spec.ts and preferences.spec.ts go on.

test.beforeEach(async ({ visitor }) => {
  test.slow();
  await visitor.visit();
});

test("axe finds nothing on a first visit, with the gates closed", async ({ page }) => {
  await expectAccessible(page);
});

test("axe finds nothing in the preferences", async ({ visitor, page }) => {
  await actionIn(visitor.banner, "manage").click();
  await expect(visitor.preferences).toBeVisible();
  await expectAccessible(page);
});

test("axe finds nothing in the details of the preferences", async ({ visitor, page }) => {
  await visitor.openPreferences();
  for (const summary of await visitor.preferences.locator("summary").all()) await summary.click();
  await visitor.toggle("analytics").check();
  await expectAccessible(page);
});

test("axe finds nothing after accepting, with the gates open", async ({ visitor, page }) => {
  await visitor.answer("accept-all");
  await expectAccessible(page);
});

test("axe finds nothing after refusing, with the gates closed", async ({ visitor, page }) => {
  await visitor.answer("reject-all");
  await expectAccessible(page);
});

test("axe finds nothing on the settings page", async ({ visitor, page }) => {
  await visitor.visit("#/settings");
  await expectAccessible(page);
});

test("axe finds nothing in German", async ({ visitor, page }) => {
  await visitor.visit("?lang=de");
  await visitor.openPreferences();
  await expectAccessible(page);
});
