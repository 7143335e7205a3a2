import type { Page } from "playwright/test";

/** Lets the browser send, or rather show, Global Privacy Control on every page that is opened from now on. */
export async function sendPrivacySignal(
  page: Page,
  signal: boolean | string | null = true,
): Promise<void> {
  await page.addInitScript((value) => {
    Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => value });
  }, signal);
}
