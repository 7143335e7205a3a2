import type { Locator } from "playwright/test";
import { expect, test } from "../../support/test.ts";
import { actionIn, type Visitor } from "../../support/visitor.ts";

test.describe("AX-06 on 320 by 256 pixels, which is 1280 by 1024 enlarged four times", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test("every button of the banner can be reached, and some of the page stays in sight", async ({
    visitor,
    page,
  }) => {
    await visitor.visit();
    const box = await visitor.banner.boundingBox();
    expect(box?.height).toBeLessThan(256);
    for (const action of ["accept-all", "reject-all", "manage"]) {
      await actionIn(visitor.banner, action).scrollIntoViewIfNeeded();
      await expect(actionIn(visitor.banner, action)).toBeInViewport({ ratio: 1 });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("AX-03 in the preferences, nothing that has the focus is hidden", async ({ visitor }) => {
    await visitor.visit();
    await visitor.openPreferences();
    await expectFocusInSight(visitor, visitor.preferences);
  });

  test("AX-02 the preferences open at their top, however they were opened", async ({
    visitor,
    page,
  }) => {
    await visitor.visit();
    await visitor.trigger.focus();
    await page.keyboard.press("Enter");
    await expect(visitor.preferences).toBeVisible();
    expect(await visitor.preferences.evaluate((dialog) => dialog.scrollTop)).toBe(0);
  });
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 320, height: 640 },
]) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport });

    test("AX-03 nothing that has the focus is hidden by the banner", async ({ visitor, page }) => {
      await visitor.visit();
      await expectFocusInSight(visitor, page.locator("body"));
    });
  });
}

/** Goes once round everything in a part that can have the focus. */
async function expectFocusInSight({ page }: Visitor, part: Locator) {
  const stops = part.locator("a, button, summary, input:enabled").filter({ visible: true });
  const hidden: string[] = [];
  for (let stop = await stops.count(); stop >= 0; stop--) {
    hidden.push(...(await page.evaluate(hiddenFocus)));
    await page.keyboard.press("Tab");
  }
  expect(hidden).toEqual([]);
}

/** Runs in the page: what has the focus, unless it is what one sees in its middle. */
function hiddenFocus(): string[] {
  const focused = document.activeElement ?? document.body;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return focused === document.body || focused.contains(seen) ? [] : [focused.outerHTML];
}
