import { expect, type Page } from "playwright/test";
import { storesOf } from "./stores.ts";
import { openTrackedSite, type Tracked, type TrackedSite } from "./tracked-site.ts";

const UNDECLARED = ["caches", "cookies", "indexedDB", "localStorage", "sessionStorage"];

/** Stored by the shop itself: something necessary, and something of every kind that no policy declares. */
export const STOCK = [
  "cookies basket",
  "localStorage basket",
  ...UNDECLARED.map((kind) => `${kind} other`),
].sort();

const OURS = /^(cookies cookiepact|localStorage cookiepact\.stamps)$/;

/** A shop with a tracker, on a site and with a collector of its own. */
export class TrackedShop {
  readonly page: Page;
  readonly #site: TrackedSite;
  readonly #tracked: Tracked;
  readonly #name: string;

  private constructor(page: Page, site: TrackedSite, tracked: Tracked, name: string) {
    this.page = page;
    this.#site = site;
    this.#tracked = tracked;
    this.#name = name;
  }

  /** @param name shops that are open at once have different ones */
  static async open(page: Page, tracked: Tracked, name: string): Promise<TrackedShop> {
    const shop = new TrackedShop(page, await openTrackedSite(), tracked, name);
    await shop.visit();
    return shop;
  }

  async visit(): Promise<void> {
    await this.page.goto(this.#site.addressOf(this.#tracked, this.#name));
    await this.page.waitForFunction(() => "tracked" in window);
  }

  close(): Promise<void> {
    return this.#site.close();
  }

  /** What the collector has been asked for and sent since this was last called. */
  asked(): string[] {
    return this.#site.asked.splice(0);
  }

  /** Does what trackers like to hear of. */
  async browse(): Promise<void> {
    await this.page.mouse.wheel(0, 300);
    await this.page.getByRole("button").click();
  }

  /** Stores what is {@link STOCK}. */
  async stock(): Promise<void> {
    await this.page.evaluate(async () => {
      for (const name of ["basket", "other"]) {
        await cookieStore.set(name, "1");
        localStorage.setItem(name, "1");
      }
      sessionStorage.setItem("other", "1");
      await caches.open("other");
      await new Promise<void>((resolve) => {
        const request = indexedDB.open("other");
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      });
    });
  }

  /** @param event what the tracker sends when it has started */
  async accept(event: string): Promise<void> {
    this.asked();
    await this.page.evaluate(() => window.tracked.acceptAll());
    await expect.poll(() => this.#site.asked, { timeout: 15_000 }).toContain(event);
  }

  async withdraw(): Promise<void> {
    await this.page.evaluate(() => window.tracked.withdraw());
  }

  /** Everything on the device but what is Cookiepact's own, as the browser has it: on every path and domain. */
  async things(): Promise<string[]> {
    const context = this.page.context();
    const all = await context.cookies();
    const own = all.filter(({ domain }) => domain.endsWith(`${this.#name}.localhost`));
    const stores = {
      ...(await storesOf(context, this.page)),
      cookies: own.map(({ name }) => name),
    };
    const things = Object.entries(stores).flatMap(([kind, names]: [string, readonly string[]]) =>
      names.map((name) => `${kind} ${name}`),
    );
    return things.filter((thing) => !OURS.test(thing)).sort();
  }

  /** The names of what is there and not declared. */
  undeclared(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const inventory = await window.tracked.storage?.inventory();
      const entries = inventory?.entries.filter(({ status }) => status === "undeclared") ?? [];
      return entries.map(({ name }) => name);
    });
  }
}
