import { expectAccessible } from "../../support/axe.ts";
import { PAGES } from "../../support/server-pages.ts";
import { test } from "../../support/test.ts";
import { actionIn, type Visitor } from "../../support/visitor.ts";

// What whoever has no script is shown. Script stays on in these tests, for axe: the page itself has none.

test.beforeEach(({ visitor }) => visitor.visit(PAGES.live));

/** Follows the link of the footer, as a browser without script does. */
async function openPage({ page, trigger, preferences }: Visitor): Promise<void> {
  await page.goto((await trigger.getAttribute("href")) ?? "");
  await preferences.waitFor();
}

test("axe finds nothing on the page of the preferences", async ({ visitor, page }) => {
  await openPage(visitor);
  await expectAccessible(page);
});

test("axe finds nothing on the page of the preferences after an answer, with its details", async ({
  visitor,
  page,
}) => {
  await actionIn(visitor.banner, "accept-all").click();
  await openPage(visitor);
  for (const summary of await visitor.preferences.locator("summary").all()) await summary.click();
  await expectAccessible(page);
});
