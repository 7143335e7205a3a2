import type { BrowserContextOptions, Page } from "playwright";

/** A picture: where it is taken, and what is done before. */
export interface Look {
  readonly address: string;
  readonly browser?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<void>;
  /** Only this, with a margin, rather than the window. */
  readonly of?: string;
}

const PLACEMENTS = ["bar", "card", "center"] as const;
const WIDE = { viewport: { width: 1280, height: 720 } };
const NARROW = { viewport: { width: 320, height: 640 } };
/** 1280 by 1024 pixels, enlarged four times. */
const ENLARGED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

const WAYS: Readonly<Record<string, { query?: string; browser: BrowserContextOptions }>> = {
  light: { browser: WIDE },
  dark: { browser: { ...WIDE, colorScheme: "dark" } },
  forced: { browser: { ...WIDE, forcedColors: "active" } },
  "forced-dark": { browser: { ...WIDE, forcedColors: "active", colorScheme: "dark" } },
  arabic: { browser: WIDE, query: "&policy=arabic&lang=ar" },
  narrow: { browser: NARROW },
  "narrow-arabic": { browser: NARROW, query: "&policy=arabic&lang=ar" },
  "narrow-german": { browser: NARROW, query: "&lang=de" },
  enlarged: { browser: ENLARGED },
  "enlarged-german": { browser: ENLARGED, query: "&lang=de" },
  italy: { browser: WIDE, query: "&country=IT" },
  "narrow-italy": { browser: NARROW, query: "&country=IT&lang=de" },
};

/** Every look of a framework's page in `fixtures`, by the picture's name. */
export function looksOf(app: string): Readonly<Record<string, Look>> {
  const page = `/fixtures/${app}.html?`;
  const looks: Record<string, Look> = {};
  for (const [way, { query = "", browser }] of Object.entries(WAYS)) {
    for (const placement of PLACEMENTS) {
      looks[`${placement}-${way}`] = { address: `${page}placement=${placement}${query}`, browser };
    }
    const address = page + query;
    looks[`preferences-${way}`] = { address, browser, prepare: openPreferences };
    looks[`details-${way}`] = { address, browser, prepare: openDetails };
    looks[`status-${way}`] = { address, browser, prepare: refuseByKeyboard };
  }
  const print = async (shown: Page) => shown.emulateMedia({ media: "print" });
  return {
    ...looks,
    "signal-light": { address: `${page}policy=with-marketing`, browser: WIDE, prepare: signal },
    gates: { address: page, browser: WIDE, prepare: refuseByMouse },
    "gates-dark": {
      address: page,
      browser: { ...WIDE, colorScheme: "dark" },
      prepare: refuseByMouse,
    },
    footer: { address: page, browser: WIDE, prepare: focusOnChoices, of: "footer" },
    "footer-forced": {
      address: page,
      browser: { ...WIDE, forcedColors: "active" },
      prepare: focusOnChoices,
      of: "footer",
    },
    print: { address: page, browser: WIDE, prepare: print },
    "print-preferences": {
      address: page,
      browser: WIDE,
      prepare: async (shown) => {
        await openDetails(shown);
        await print(shown);
      },
    },
  };
}

async function openPreferences(page: Page): Promise<void> {
  await page.locator('[data-cookiepact="trigger"]').press("Enter");
  await page.locator('[data-cookiepact="preferences"]').waitFor();
}

async function openDetails(page: Page): Promise<void> {
  await openPreferences(page);
  for (const summary of await page.locator("dialog summary").all()) await summary.press("Enter");
  await page.locator('dialog [data-cookiepact-key="analytics"]').press("Space");
}

async function refuseByKeyboard(page: Page): Promise<void> {
  await page.locator('[data-cookiepact-action="reject-all"]').press("Enter");
  await page.locator('[data-cookiepact="status"]:focus').waitFor();
}

async function refuseByMouse(page: Page): Promise<void> {
  await page.locator('[data-cookiepact-action="reject-all"]').click();
}

async function focusOnChoices(page: Page): Promise<void> {
  await refuseByMouse(page);
  await page.locator('[data-cookiepact="trigger"]').focus();
  await page.keyboard.press("Tab");
}

async function signal(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, "globalPrivacyControl", { get: () => true });
    dispatchEvent(new Event("focus"));
  });
}
