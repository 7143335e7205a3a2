import axe from "axe-core";
import { expect, type Page } from "playwright/test";

/** What axe runs; `target-size` has to be asked for (AX-04). */
const OPTIONS: axe.RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** The looks in which a page has to be accessible: every scheme of colours, wide and at the narrowest (AX-05, AX-06). */
const LOOKS = [
  { colorScheme: "light", forcedColors: "none", width: 1280 },
  { colorScheme: "dark", forcedColors: "none", width: 320 },
  { colorScheme: "dark", forcedColors: "active", width: 1280 },
] as const;

/** For what has been looked at in all of them already, and differs in its words: dark, and at the narrowest. */
export const ONE_LOOK = LOOKS.slice(1, 2);

/** Runs axe on a page as it stands, once in each look. */
export async function expectAccessible(
  page: Page,
  looks: readonly (typeof LOOKS)[number][] = LOOKS,
): Promise<void> {
  await page.evaluate(axe.source);
  for (const { width, ...colors } of looks) {
    await page.emulateMedia(colors);
    await page.setViewportSize({ width, height: 720 });
    const look = `${Object.values(colors).join(", ")}, ${width} wide`;
    expect(await page.evaluate(violations, OPTIONS), look).toEqual([]);
  }
}

/** Runs in the page, which has been given axe. */
async function violations(options: axe.RunOptions): Promise<string[]> {
  const { axe: here } = globalThis as unknown as { axe: typeof axe };
  const results = await here.run(options);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
