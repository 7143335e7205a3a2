import type { Page } from "playwright";
import type { Look } from "./looks.ts";

const WINDOW = { viewport: { width: 1280, height: 760 } };
const DARK = { ...WINDOW, colorScheme: "dark" as const };
const address = "/react/";

/** The pictures of the documentation, by name: of the React example. */
export const PICTURES: Readonly<Record<string, Look>> = {
  banner: { address, browser: WINDOW },
  "banner-dark": { address, browser: DARK },
  "banner-card": { address, browser: WINDOW, prepare: placed("card") },
  "banner-center": { address, browser: WINDOW, prepare: placed("center") },
  preferences: { address, browser: WINDOW, prepare: openPreferences },
  "preferences-dark": { address, browser: DARK, prepare: openPreferences },
};

/** What the prop `placement` does, and all that it does. */
function placed(placement: string) {
  return async (page: Page) =>
    page.locator('[data-cookiepact="banner"]').evaluate((banner: HTMLElement, name) => {
      banner.dataset.cookiepactPlacement = name;
    }, placement);
}

async function openPreferences(page: Page): Promise<void> {
  await page.locator('[data-cookiepact-action="manage"]').first().click();
  await page.locator('[data-cookiepact="preferences"]').waitFor();
}
