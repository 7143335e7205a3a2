import type { Locator, Page } from "playwright/test";
import { expect, test } from "../../support/test.ts";
import { actionIn } from "../../support/visitor.ts";

/** What follows from the length of a word, and may differ as far as the area may. */
const FOLLOWS_FROM_THE_WORD = ["width", "inline-size", "perspective-origin", "transform-origin"];
const AREA_MARGIN = 0.05;

/** Everything that the browser makes of a button's style. */
async function styleOf(button: Locator): Promise<Record<string, string>> {
  const style = await button.evaluate((element) => {
    const computed = getComputedStyle(element);
    return Array.from(computed, (name) => [name, computed.getPropertyValue(name)] as const);
  });
  return Object.fromEntries(style.filter(([name]) => !FOLLOWS_FROM_THE_WORD.includes(name)));
}

async function areaOf(button: Locator): Promise<number> {
  const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
  return width * height;
}

async function expectEqualWeight(part: Locator) {
  const accept = actionIn(part, "accept-all");
  const reject = actionIn(part, "reject-all");
  expect(await styleOf(reject)).toEqual(await styleOf(accept));
  const ratio = (await areaOf(reject)) / (await areaOf(accept));
  expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(AREA_MARGIN);
}

/** In light and dark, wide and narrow. */
async function expectEqualInEveryLook(page: Page, part: Locator) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 720 });
      await expectEqualWeight(part);
    }
  }
}

for (const language of ["en", "de"]) {
  test(`EU-06, EU-08 refusing looks exactly like accepting (${language})`, async ({
    visitor,
    page,
  }) => {
    await visitor.visit(`?lang=${language}`);
    await expectEqualInEveryLook(page, visitor.banner);
    await visitor.openPreferences();
    await expectEqualInEveryLook(page, visitor.preferences);
  });
}
