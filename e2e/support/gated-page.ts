import type { Page } from "playwright/test";
import { GatedSite } from "./gated-site.ts";
import { test as base } from "./test.ts";

/** What a test gates: a script of somebody else's by its name, or one of text. */
interface Gated {
  /** Who hears of it. */
  readonly owner?: string;
  readonly requires?: "analytics" | "functional" | "essential" | "holograms";
  readonly name?: string;
  readonly text?: string;
  readonly async?: boolean;
  readonly nonce?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A page with gates, as its own code sees it. */
export class GatedPage {
  readonly page: Page;
  readonly site: GatedSite;
  /** The times that it was loaded, once it was visited. */
  loads = 0;
  /** What the browser has asked its visitor before it was left. They always stay. */
  readonly dialogs: string[] = [];

  constructor(page: Page, site: GatedSite) {
    this.page = page;
    this.site = site;
    page.on("load", () => {
      this.loads += 1;
    });
    page.on("dialog", (dialog) => {
      this.dialogs.push(dialog.type());
      return dialog.dismiss();
    });
  }

  /** @param query what its address says: `elements`, `whenRevoked=none` */
  async visit(query = ""): Promise<void> {
    await this.page.goto(this.site.page(query));
    await this.isUp();
    this.loads = 0;
  }

  async isUp(): Promise<void> {
    await this.page.waitForFunction(() => "gates" in window);
  }

  async gate({ name, requires = "analytics", ...script }: Gated): Promise<void> {
    const source = name === undefined ? {} : { src: this.site.elsewhere(name) };
    await this.page.evaluate(
      ({ owner, requires: key, ...gated }) => {
        const { consent, gateScript } = window.gates;
        const tell = (what: string) => owner && window.story.push(`${owner}: ${what}`);
        const script = { requires: key as "analytics", ...gated };
        gateScript(consent, script, {
          onLoad: () => void tell("load"),
          onError: () => void tell("error"),
          onRevoke: () => void tell("revoke"),
        });
      },
      { requires, ...script, ...source },
    );
  }

  /** The visitor answers. */
  async save(choices: Readonly<Record<string, boolean>>): Promise<void> {
    await this.page.evaluate((each) => window.gates.consent.save(each), choices);
  }

  /** What has happened in the page since it was loaded. */
  story(): Promise<string[]> {
    return this.page.evaluate(() => window.story);
  }
}

interface Fixtures {
  site: GatedSite;
  gated: GatedPage;
}

/** `test`, with a page that has gates, and a server of its own. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  site: async ({}, use) => {
    const site = await GatedSite.open();
    await use(site);
    await site.close();
  },
  gated: async ({ page, site }, use) => {
    await use(new GatedPage(page, site));
  },
});
