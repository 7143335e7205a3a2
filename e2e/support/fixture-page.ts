import { fileURLToPath } from "node:url";
import { expect, type Page } from "playwright/test";
import type { Visitor } from "./visitor.ts";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const PATH = "/fixtures/";

/** What the address of a page says, beside the policy. */
export interface Look {
  readonly placement?: "bar" | "card" | "center";
  /** Whose law applies. */
  readonly country?: string;
  /** BCP 47 tag of a language of the interface. */
  readonly lang?: string;
}

/**
 * Visits a page of this package in the place of an app: the same framework under another policy, on the same origin and
 * so with the same cookie.
 *
 * @param policy one of those in `fixtures/policies.ts`
 */
export async function visitUnder(
  policy: string,
  { page, app, trigger }: Visitor,
  look: Look = {},
): Promise<void> {
  await visitFixture(page, `${app}.html?${new URLSearchParams({ policy, ...look })}`);
  await expect(trigger).toBeVisible();
}

/**
 * Visits a page of this package by the name of its file, and what may stand behind that in an address.
 *
 * @param origin where it seems to come from. @default where the apps come from
 */
export async function visitFixture(page: Page, name: string, origin = ""): Promise<void> {
  await page.context().route(`**${PATH}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: DIST + pathname.slice(PATH.length) });
  });
  await page.goto(origin + PATH + name);
}
