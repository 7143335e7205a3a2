import type { Locator } from "playwright/test";
import { TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, recordIn, type Visitor } from "../../support/visitor.ts";

// No test in this file touches the mouse.

test.beforeEach(async ({ visitor }) => {
  await visitor.visit();
});

/** Goes on with Tab, or back with Shift+Tab, until something has the focus. */
async function tabTo({ page }: Visitor, target: Locator, key = "Tab") {
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 40; presses++) {
    if (await isFocused()) return;
    await page.keyboard.press(key);
  }
  await expect(target, "reached by Tab").toBeFocused();
}

async function press({ page }: Visitor, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

test("AX-01 the banner takes no focus, and Tab reaches it first", async ({ visitor, page }) => {
  await expect(page.locator("body")).toBeFocused();
  await press(visitor, "Tab");
  await expect(visitor.banner.locator(":focus")).toHaveCount(1);
});

test("AX-01 the banner keeps nobody: Tab goes on to the page", async ({ visitor, page }) => {
  await press(visitor, "Tab");
  await tabTo(visitor, page.getByRole("link", { name: "Settings", exact: true }));
  await press(visitor, "Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cookies and privacy");
  await expect(visitor.banner).toBeVisible();
});

for (const [action, key, record] of [
  ["accept-all", "Enter", `1.${TODAY}.1.a.analytics-functional.`],
  ["reject-all", "Space", `1.${TODAY}.1.r..analytics-functional`],
] as const) {
  test(`${action} in the banner, with ${key}`, async ({ visitor, context }) => {
    await tabTo(visitor, actionIn(visitor.banner, action));
    await press(visitor, key);
    await expect(visitor.banner).toBeHidden();
    expect(await recordIn(context)).toBe(record);
  });

  test(`${action} in the preferences, with ${key}`, async ({ visitor, context }) => {
    await tabTo(visitor, visitor.trigger);
    await press(visitor, key);
    await tabTo(visitor, actionIn(visitor.preferences, action));
    await press(visitor, key);
    await expect(visitor.preferences).toBeHidden();
    expect(await recordIn(context)).toBe(record);
  });
}

test("choosing: Space moves a switch, and the save button saves", async ({ visitor, context }) => {
  await tabTo(visitor, actionIn(visitor.banner, "manage"));
  await press(visitor, "Enter");
  await tabTo(visitor, visitor.toggle("functional"));
  await press(visitor, "Space");
  await expect(visitor.toggle("functional")).toBeChecked();
  await tabTo(visitor, actionIn(visitor.preferences, "save"));
  await press(visitor, "Enter");
  await expect(visitor.preferences).toBeHidden();
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p.functional.analytics`);
});

test("Enter on a switch saves the switches as they stand, and accepts nothing", async ({
  visitor,
  context,
}) => {
  await tabTo(visitor, actionIn(visitor.banner, "manage"));
  await press(visitor, "Enter");
  await tabTo(visitor, visitor.toggle("functional"));
  await press(visitor, "Enter");
  await expect(visitor.preferences).toBeHidden();
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p..analytics-functional`);
});

test("withdrawing, from the footer of the page", async ({ visitor, context }) => {
  await tabTo(visitor, actionIn(visitor.banner, "accept-all"));
  await press(visitor, "Enter");
  await expect(visitor.banner).toBeHidden();
  await tabTo(visitor, visitor.trigger);
  await press(visitor, "Enter");
  await tabTo(visitor, visitor.toggle("analytics"));
  await press(visitor, "Space", "Enter");
  await expect(visitor.preferences).toBeHidden();
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p.functional.analytics`);
});

test("AX-02 Tab stays in the open preferences, forwards and backwards", async ({ visitor }) => {
  await tabTo(visitor, visitor.trigger);
  await press(visitor, "Enter");
  await expect(visitor.preferences).toBeVisible();
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let presses = 0; presses < 20; presses++) {
      await press(visitor, key);
      // The browser's own toolbar is part of the round; no other element of the page is.
      const outside = await visitor.page.evaluate(() => {
        const focused = document.activeElement;
        return focused !== document.body && !focused?.closest('[data-cookiepact="preferences"]');
      });
      expect(outside).toBe(false);
    }
  }
});

test("details open with Enter", async ({ visitor }) => {
  await tabTo(visitor, actionIn(visitor.banner, "manage"));
  await press(visitor, "Enter");
  await tabTo(visitor, visitor.preferences.locator("summary").first());
  await press(visitor, "Enter");
  await expect(visitor.preferences.getByText("session_token")).toBeVisible();
});
