import { expect, test } from "../../support/test.ts";
import { actionIn } from "../../support/visitor.ts";

test.beforeEach(async ({ visitor }) => {
  await visitor.visit();
});

test("EU-06 the banner appears, a labelled region, and every answer is one press away", async ({
  visitor,
  page,
}) => {
  await expect(visitor.banner).toBeVisible();
  const name = await visitor.banner.getByRole("heading").innerText();
  await expect(page.getByRole("region", { name, exact: true })).toHaveAttribute(
    "data-cookiepact",
    "banner",
  );
  await expect(page.getByRole("dialog")).toHaveCount(0);
  for (const action of ["accept-all", "reject-all", "manage"]) {
    await expect(actionIn(visitor.banner, action)).toBeVisible();
  }
});

test("EU-07 no switch is on but what is necessary", async ({ visitor }) => {
  await actionIn(visitor.banner, "manage").click();
  await expect(visitor.toggle("essential")).toBeChecked();
  await expect(visitor.toggle("essential")).toBeDisabled();
  await expect(visitor.toggle("analytics")).not.toBeChecked();
  await expect(visitor.toggle("functional")).not.toBeChecked();
});

test("what waits for consent is not there", async ({ visitor, page }) => {
  await expect(visitor.gate("analytics")).toBeVisible();
  await expect(visitor.gate("functional")).toBeVisible();
  await expect(page.getByRole("figure")).toHaveCount(0);
  await expect(page.getByRole("radio")).toHaveCount(0);
});

test("EU-14 the page can be scrolled, followed and used while the banner is open", async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.mouse.move(320, 100);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cookies and privacy");
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cookies und Datenschutz");
  await expect(visitor.banner).toBeVisible();
});

test("AX-09 the banner and the preferences speak the language of the page", async ({
  visitor,
  page,
}) => {
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(visitor.banner).toHaveAttribute("lang", "de");
  await expect(visitor.banner.getByRole("button", { name: "Alle ablehnen" })).toBeVisible();
  await actionIn(visitor.banner, "manage").click();
  await expect(visitor.preferences).toHaveAttribute("lang", "de");
});
