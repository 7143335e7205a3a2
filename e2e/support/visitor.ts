import { type BrowserContext, expect, type Locator, type Page } from "playwright/test";
import type { AppName } from "./apps.ts";

export const COOKIE = "cookiepact";

/**
 * Somebody in front of a page. Sees and does what visitors and their tools can: nothing here relies on more than the
 * public hooks `data-cookiepact`, `data-cookiepact-action` and `data-cookiepact-key`.
 */
export class Visitor {
  readonly page: Page;
  readonly app: AppName;
  readonly banner: Locator;
  readonly preferences: Locator;
  readonly trigger: Locator;

  constructor(page: Page, app: AppName) {
    this.page = page;
    this.app = app;
    this.banner = page.locator('[data-cookiepact="banner"]');
    this.preferences = page.locator('[data-cookiepact="preferences"]');
    this.trigger = page.locator('[data-cookiepact="trigger"]');
  }

  /** Opens a page of the app. The trigger is on every page, and so says that the app is there. */
  async visit(path = ""): Promise<void> {
    await this.page.goto(`/${this.app}/${path}`);
    await expect(this.trigger).toBeVisible();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await expect(this.trigger).toBeVisible();
  }

  /** What stands in the place of content that waits for a key. */
  gate(key: string): Locator {
    return this.page.locator(`[data-cookiepact="gate"][data-cookiepact-key="${key}"]`);
  }

  /** A category's switch in the preferences. */
  toggle(key: string): Locator {
    return this.preferences.locator(`[data-cookiepact-key="${key}"]`);
  }

  /** Answers in the banner. */
  async answer(action: "accept-all" | "reject-all"): Promise<void> {
    await actionIn(this.banner, action).click();
    await expect(this.banner).toBeHidden();
  }

  /** Opens the preferences in the footer, where they can be opened on every page. */
  async openPreferences(): Promise<void> {
    await this.trigger.click();
    await expect(this.preferences).toBeVisible();
  }

  /** Moves switches of the open preferences, and saves. */
  async save(choices: Readonly<Record<string, boolean>>): Promise<void> {
    for (const [key, on] of Object.entries(choices)) await this.toggle(key).setChecked(on);
    await actionIn(this.preferences, "save").click();
    await expect(this.preferences).toBeHidden();
  }
}

/** A button of the banner, the preferences or a gate. */
export function actionIn(part: Locator, action: string): Locator {
  return part.locator(`[data-cookiepact-action="${action}"]`);
}

/** What the consent cookie holds; `undefined` where there is none. */
export async function recordIn(context: BrowserContext): Promise<string | undefined> {
  const cookies = await context.cookies();
  return cookies.find(({ name }) => name === COOKIE)?.value;
}

/** Puts a consent cookie on the device, as an earlier visit would have left it. */
export async function leaveCookie(context: BrowserContext, value: string): Promise<void> {
  await context.addCookies([{ name: COOKIE, value, url: "http://localhost/", sameSite: "Lax" }]);
}
