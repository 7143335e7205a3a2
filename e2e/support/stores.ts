import type { BrowserContext, Page } from "playwright/test";

/** Everything that a page has on the device, by the kind of store (EU-01: the technology does not matter). */
export interface Stores {
  readonly cookies: readonly string[];
  readonly localStorage: readonly string[];
  readonly sessionStorage: readonly string[];
  readonly indexedDB: readonly string[];
  readonly caches: readonly string[];
  readonly serviceWorkers: readonly string[];
}

export const NOTHING: Stores = {
  cookies: [],
  localStorage: [],
  sessionStorage: [],
  indexedDB: [],
  caches: [],
  serviceWorkers: [],
};

/** The names of what is stored for a page, HttpOnly cookies included. */
export async function storesOf(context: BrowserContext, page: Page): Promise<Stores> {
  const cookies = (await context.cookies()).map(({ name }) => name);
  return { cookies, ...(await page.evaluate(readStores)) };
}

/** Runs in the page. */
async function readStores(): Promise<Omit<Stores, "cookies">> {
  const databases = await indexedDB.databases();
  const registrations = await navigator.serviceWorker.getRegistrations();
  return {
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: databases.map(({ name = "" }) => name),
    caches: await caches.keys(),
    serviceWorkers: registrations.map(({ scope }) => scope),
  };
}
