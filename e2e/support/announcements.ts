import type { Page } from "playwright/test";

declare global {
  interface Window {
    announced: string[];
  }
}

/** Listens, on every page that is opened from now on, to what a screen reader would be given to say. */
export async function listenToAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.announced = [];
    new MutationObserver((changes) => {
      // One change of the page is one announcement, however many nodes it is made of.
      const regions = new Set(changes.flatMap(({ target }) => regionOf(target) ?? []));
      for (const region of regions) {
        if (region.textContent) window.announced.push(region.textContent);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });

    function regionOf(node: Node): Element | null | undefined {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.closest('[role="status"], [role="alert"], [aria-live]');
    }
  });
}

export function announcementsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => window.announced);
}
