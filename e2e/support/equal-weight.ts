import { expect, type Locator } from "playwright/test";
import { actionIn } from "./visitor.ts";

/** What follows from the length of a word, and may differ as far as the area may. */
const FOLLOWS_FROM_THE_WORD = ["width", "inline-size", "perspective-origin", "transform-origin"];
const AREA_MARGIN = 0.05;

/** EU-06, EU-08: in one container, alike in everything that the browser makes of their style, and as large. */
export async function expectEqualWeight(part: Locator): Promise<void> {
  const accept = actionIn(part, "accept-all");
  const reject = actionIn(part, "reject-all");
  expect(await styleOf(reject)).toEqual(await styleOf(accept));
  const ratio = (await areaOf(reject)) / (await areaOf(accept));
  expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(AREA_MARGIN);
  await expect(
    accept.locator("..").locator("> [data-cookiepact-action='reject-all']"),
  ).toBeVisible();
}

/** Everything that the browser makes of a button's style. */
async function styleOf(button: Locator): Promise<Record<string, string>> {
  const style = await button.evaluate((element) => {
    const computed = getComputedStyle(element);
    return Array.from(computed, (name) => [name, computed.getPropertyValue(name)] as const);
  });
  return Object.fromEntries(style.filter(([name]) => !FOLLOWS_FROM_THE_WORD.includes(name)));
}

async function areaOf(button: Locator): Promise<number> {
  const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
  return width * height;
}
