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

/** Goes through everything that can have the focus. */
async function expectFocusInSight({ page }: Visitor, part: Locator) {
  const stops = part.locator("a, button, summary, input:enabled").filter({ visible: true });
  for (let stop = 0; stop < (await stops.count()); stop++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const name = await focused.evaluate((element) => element.outerHTML);
    expect(await focused.evaluate(isInSight), name).toBe(true);
  }
}

/** Runs in the page: whether what one sees in the middle of an element is the element. */
function isInSight(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return seen !== null && element.contains(seen);
}
