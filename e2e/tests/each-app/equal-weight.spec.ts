import type { Locator, Page } from "playwright/test";
import { expectEqualWeight } from "../../support/equal-weight.ts";
import { test } from "../../support/test.ts";

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
