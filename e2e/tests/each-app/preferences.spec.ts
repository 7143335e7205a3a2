import type { Locator } from "playwright/test";
import { expect, test } from "../../support/test.ts";
import { actionIn, recordIn, type Visitor } from "../../support/visitor.ts";

test.beforeEach(async ({ visitor }) => {
  await visitor.visit();
});

test("AX-02 the preferences are a modal dialog with a name, and the focus is in it", async ({
  visitor,
  page,
}) => {
  await visitor.openPreferences();
  const name = await visitor.preferences.getByRole("heading").first().innerText();
  await expect(page.getByRole("dialog", { name, exact: true })).toBeVisible();
  expect(await visitor.preferences.evaluate((dialog) => dialog.matches(":modal"))).toBe(true);
  await expect(page.locator('[data-cookiepact="preferences"]:focus-within')).toHaveCount(1);
});

test("AX-07 a switch is a checkbox that says so, and its name is what stands beside it", async ({
  visitor,
}) => {
  await visitor.openPreferences();
  const analytics = visitor.preferences.getByRole("switch", { name: "Analytics cookies" });
  await expect(analytics).toHaveAttribute("type", "checkbox");
  await expect(analytics).toHaveAccessibleDescription(/how you use our service/);
  await visitor.preferences.getByText("Analytics cookies", { exact: true }).click();
  await expect(analytics).toBeChecked();
});

test("EU-13 what a category stores is one press away", async ({ visitor }) => {
  await visitor.openPreferences();
  await expect(visitor.preferences.getByText("_analytics", { exact: true })).toBeHidden();
  await visitor.preferences.locator("summary").nth(1).click();
  await expect(visitor.preferences.getByText("_analytics", { exact: true })).toBeVisible();
});

test("nothing follows from a switch before it is saved", async ({ visitor, context }) => {
  await visitor.openPreferences();
  await visitor.toggle("analytics").check();
  await expect(visitor.toggle("analytics")).toBeChecked();
  await expect(visitor.gate("analytics")).toHaveCount(1);
  expect(await recordIn(context)).toBeUndefined();
});

const WAYS_OUT: Record<string, (visitor: Visitor) => Promise<void>> = {
  Esc: ({ page }) => page.keyboard.press("Escape"),
  "the close button": ({ preferences }) => actionIn(preferences, "close").click(),
  "a press outside": ({ page }) => page.mouse.click(5, 5),
};

test("AX-02 Esc, the close button and a press outside discard what was not saved", async ({
  visitor,
  context,
}) => {
  for (const [name, leave] of Object.entries(WAYS_OUT)) {
    await test.step(name, async () => {
      await visitor.openPreferences();
      await expect(visitor.toggle("analytics")).not.toBeChecked();
      await visitor.toggle("analytics").check();
      await leave(visitor);
      await expect(visitor.preferences).toBeHidden();
      await expect(visitor.banner).toBeVisible();
      expect(await recordIn(context)).toBeUndefined();
    });
  }
});

test("AX-02 Esc leaves an earlier answer as it was", async ({ visitor, context }) => {
  await visitor.answer("accept-all");
  const record = await recordIn(context);
  await visitor.openPreferences();
  await visitor.toggle("analytics").uncheck();
  await visitor.page.keyboard.press("Escape");
  await expect(visitor.preferences).toBeHidden();
  expect(await recordIn(context)).toBe(record);
  await expect(visitor.gate("analytics")).toHaveCount(0);
});

const OPENERS: Record<string, (visitor: Visitor) => Locator> = {
  "the trigger": ({ trigger }) => trigger,
  "the banner": ({ banner }) => actionIn(banner, "manage"),
  "a gate": (visitor) => actionIn(visitor.gate("analytics"), "manage"),
};

test("AX-02 the focus goes back to where the preferences were opened", async ({ visitor }) => {
  for (const [name, opener] of Object.entries(OPENERS)) {
    await test.step(name, async () => {
      await opener(visitor).click();
      await expect(visitor.preferences).toBeVisible();
      await visitor.page.keyboard.press("Escape");
      await expect(visitor.preferences).toBeHidden();
      await expect(opener(visitor)).toBeFocused();
    });
  }
});

test("AX-02 the focus goes back to the trigger after saving", async ({ visitor }) => {
  await visitor.openPreferences();
  await visitor.save({ analytics: true });
  await expect(visitor.trigger).toBeFocused();
});
