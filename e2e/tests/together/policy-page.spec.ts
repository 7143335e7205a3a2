import { DOCUMENT_LOCALES } from "@cookiepact/core/document/locales";
import { expectAccessible, ONE_LOOK } from "../../support/axe.ts";
import { openPolicyPage } from "../../support/policy-pages.ts";
import { expect, test } from "../../support/test.ts";

const LOOKED_AT_CLOSELY: readonly string[] = ["ar", "en"];

for (const locale of DOCUMENT_LOCALES) {
  const closely = LOOKED_AT_CLOSELY.includes(locale);
  test(`PG-04 AX-09 AX-10 axe finds nothing on the page in ${locale}`, {
    tag: closely ? [] : "@long",
  }, async ({ page }) => {
    await openPolicyPage(page, locale);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expectAccessible(page, closely ? undefined : ONE_LOOK);
  });
}

test("PG-04 prints on A4: nothing is cut off, and nothing is there to press", async ({ page }) => {
  await openPolicyPage(page, "de");
  await page.emulateMedia({ media: "print" });
  // The width of A4 within margins of a centimetre.
  await page.setViewportSize({ width: 718, height: 1047 });
  for (const table of await page.getByRole("region").all()) {
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  }
  await expect(page.getByRole("button")).toHaveCount(0);
  const link = page.getByRole("link", { name: "Stripe" });
  const address = await link.evaluate((element) => getComputedStyle(element, "::after").content);
  expect(address).toContain("https://stripe.com/privacy");
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(3);
  expect(pages.length).toBeLessThanOrEqual(9);
});
