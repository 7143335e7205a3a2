import type { Locator, Page } from "playwright/test";
import { expectEqualWeight } from "../../support/equal-weight.ts";
import { visitUnder } from "../../support/fixture-page.ts";
import { geometryOf, movedBoxes } from "../../support/geometry.ts";
import { PAGE_RESETS, RESET_PLACES } from "../../support/page-resets.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn } from "../../support/visitor.ts";

/** Pixels that a box may move by: a line of text is as high as its page's. */
const MARGIN = 2;

for (const placement of ["bar", "card", "center"] as const) {
  test(`EU-08 no reset of a page's moves the banner or tells its answers apart (${placement})`, async ({
    visitor,
    page,
  }) => {
    await visitUnder("jetson", visitor, { placement });
    await expectToWithstand(page, visitor.banner);
  });
}

test("EU-08 no reset of a page's moves the preferences or tells their answers apart", async ({
  visitor,
  page,
}) => {
  await visitUnder("jetson", visitor);
  await visitor.openPreferences();
  for (const summary of await visitor.preferences.locator("summary").all()) await summary.click();
  await expectToWithstand(page, visitor.preferences);
});

async function expectToWithstand(page: Page, part: Locator): Promise<void> {
  const before = await geometryOf(part);
  expect(before.length).toBeGreaterThan(5);
  const reset = await page.addStyleTag({ content: "/* a reset */" });
  for (const [name, css] of Object.entries(PAGE_RESETS)) {
    for (const [place, put] of Object.entries(RESET_PLACES)) {
      await test.step(`${name}, ${place}`, async () => {
        await reset.evaluate((style, text) => {
          style.textContent = text;
        }, put(css));
        expect.soft(movedBoxes(before, await geometryOf(part), MARGIN)).toEqual([]);
        await expectEqualWeight(part);
        await expectToBeSeen(part);
      });
    }
  }
}

/** Buttons have an edge or a surface, whatever has the focus a ring, and switches are there. */
async function expectToBeSeen(part: Locator): Promise<void> {
  const accept = actionIn(part, "accept-all");
  const look = await accept.evaluate((button) => {
    button.focus({ focusVisible: true } as FocusOptions);
    const { borderTopStyle, borderTopWidth, outlineStyle, textAlign } = getComputedStyle(button);
    const seen = { borderTopStyle, borderTopWidth, outlineStyle, textAlign };
    button.blur();
    return seen;
  });
  expect(look).toEqual({
    borderTopStyle: "solid",
    borderTopWidth: "1px",
    outlineStyle: "solid",
    textAlign: "center",
  });
  for (const input of await part.locator("input").all()) {
    await expect(input).toBeVisible();
    await expect(input).toHaveCSS("opacity", "1");
  }
}
