import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright/test";
import { FAKE_TAG, HITS, SCRIPTS } from "./fake-google-tag.ts";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const PATH = "/fixtures/";

/** The page of `fixtures/tags.ts`, and Google, who answers whatever it is asked. */
export class TaggedSite {
  /** What a server puts at the beginning of the page's head, once it has seen the visitor's cookies. */
  head: (cookies: string) => string = () => "";
  /** What the page is sent with. Its scripts bear the nonce `bm9uY2U`. */
  headers: Record<string, string> = {};
  /** The script that Google has for every tag. */
  tag = FAKE_TAG;
  /** What Google was asked for, in this order. */
  readonly asked: string[] = [];

  static async open(context: BrowserContext): Promise<TaggedSite> {
    const site = new TaggedSite();
    await context.route(/^https:/, (route) => {
      const url = route.request().url();
      site.asked.push(url);
      if (url.startsWith(SCRIPTS))
        return route.fulfill({ body: site.tag, contentType: "text/javascript" });
      return route.fulfill({ status: 204 });
    });
    await context.route(`**${PATH}**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (!pathname.endsWith(".html")) {
        return route.fulfill({ path: DIST + pathname.slice(PATH.length) });
      }
      const { cookie = "" } = await route.request().allHeaders();
      const html = await readFile(DIST + pathname.slice(PATH.length), "utf8");
      const page = html.replace("<head>", `<head>${site.head(cookie)}`);
      return route.fulfill({
        headers: { "content-type": "text/html", ...site.headers },
        body: page.replaceAll(/<(script|link rel="modulepreload")/g, '<$1 nonce="bm9uY2U"'),
      });
    });
    return site;
  }

  /** @param query what its address says: `tag=G-1`, `mode=advanced` */
  async visit(page: Page, query = "tag=G-1"): Promise<void> {
    await page.goto(`${PATH}tags.html?${query}`);
    await page.waitForFunction(() => "tagged" in window);
  }

  /** The scripts that were asked for. */
  get scripts(): string[] {
    return this.asked
      .filter((url) => url.startsWith(SCRIPTS))
      .map((url) => url.slice(SCRIPTS.length));
  }

  /** How the consent stood with each hit. */
  get hits(): string[] {
    return this.asked.filter((url) => url.startsWith(HITS)).map((url) => new URL(url).search);
  }
}
