import type { BrowserContext, Page } from "playwright/test";

declare global {
  interface Window {
    /** What was stored in this page, be it for a moment: `cookie NAME`, `localStorage NAME`. */
    writes: Set<string>;
  }
}

/** Notes what is stored in the pages that are opened from now on, whether or not it stays. */
export async function recordWrites(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.writes = new Set();
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
    Object.defineProperty(Document.prototype, "cookie", {
      ...cookie,
      set(this: Document, text: string) {
        window.writes.add(`cookie ${text.split("=")[0]}`);
        cookie?.set?.call(this, text);
      },
    });
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      const kind = this === localStorage ? "localStorage" : "sessionStorage";
      window.writes.add(`${kind} ${name}`);
      setItem.call(this, name, value);
    };
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      window.writes.add(`indexedDB ${given[0]}`);
      return open.apply(this, given);
    };
  });
}

export function writesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...window.writes]);
}
