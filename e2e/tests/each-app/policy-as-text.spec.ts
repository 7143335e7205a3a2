import type { Category, Policy } from "@cookiepact/core";
import type { Locator } from "playwright/test";
import { POLICIES } from "../../fixtures/policies.ts";
import { visitUnder } from "../../support/fixture-page.ts";
import { expect, test } from "../../support/test.ts";

// SE-01: a policy may come from anywhere, and is shown as it was written.

/** What a page would hold more of, had it taken a text for markup. `svg` is the icon of the privacy choices. */
const SMUGGLED =
  "script:not([src]), img, iframe, object, [onload], [onerror], a[href^='javascript']";

test("SE-01 whatever a policy says is text, and all of it is shown", async ({ visitor, page }) => {
  await visitUnder("hostile-texts", visitor);
  const { controller, categories } = POLICIES["hostile-texts"] as Policy;
  const [, ...optional] = Object.values(categories);
  await expectTexts(visitor.banner, [controller.name, ...optional.map(({ title }) => title)]);
  for (const [key, { title }] of Object.entries(categories).slice(1)) {
    await expectTexts(visitor.gate(key), [title]);
  }
  await visitor.openPreferences();
  for (const summary of await visitor.preferences.locator("summary").all()) await summary.click();
  await expectTexts(visitor.preferences, shownOf(POLICIES["hostile-texts"] as Policy));
  await expect(page.locator(SMUGGLED)).toHaveCount(0);
  await expect(page.locator("svg")).toHaveCount(1);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});

/** Every text of a policy that the preferences show. */
function shownOf({ categories, services = {} }: Policy): unknown[] {
  const ofCategory = ({ title, description, purposes }: Category) => [
    title,
    description,
    ...Object.values(purposes).flatMap((purpose) => [
      purpose.title,
      purpose.description,
      ...purpose.items.map(({ name }) => name),
    ]),
  ];
  const ofService = (service: (typeof services)[string]) => [
    service.name,
    ...(service.does ?? []),
    ...(service.country ? [service.country] : []),
  ];
  return [
    ...Object.values(categories).flatMap(ofCategory),
    ...Object.values(services).flatMap(ofService),
  ];
}

async function expectTexts(part: Locator, texts: readonly unknown[]): Promise<void> {
  expect(texts.length).toBeGreaterThan(0);
  const shown = await part.textContent();
  expect(texts.filter((text) => !shown?.includes(String(text)))).toEqual([]);
}
