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
  "policy-page": { address: "/react/#/cookies", browser: WINDOW, prepare: answeredAt("types") },
  "policy-choices": { address: "/react/#/cookies", browser: WINDOW, prepare: answeredAt("manage") },
};

/** Everything accepted, and the page at one of its sections. */
function answeredAt(section: string) {
  return async (page: Page) => {
    await page.locator('[data-cookiepact="banner"] [data-cookiepact-action="accept-all"]').click();
    const at = page.locator(`[data-cookiepact-section="${section}"]`);
    await at.evaluate((element) => element.scrollIntoView());
  };
}

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
