import { expect, test } from "../../support/test.ts";
import { actionIn, type Visitor } from "../../support/visitor.ts";

// What is run in every page here must not be run in those of other tests.
test.use({ reuseContext: false });

test.beforeEach(async ({ visitor }) => {
  await visitor.visit();
});

async function expectOpen(visitor: Visitor, open: Readonly<Record<string, boolean>>) {
  for (const [key, isOpen] of Object.entries(open)) {
    await expect(visitor.gate(key)).toHaveCount(isOpen ? 0 : 1);
  }
}

test("accepting opens everything, and a reload keeps it", async ({ visitor, page }) => {
  await visitor.answer("accept-all");
  await expectOpen(visitor, { analytics: true, functional: true });
  await visitor.reload();
  await expect(visitor.banner).toBeHidden();
  await expectOpen(visitor, { analytics: true, functional: true });
  await expect(page.getByRole("figure")).toBeVisible();
});

test("EU-16 refusing opens nothing, and a reload keeps that just as well", async ({ visitor }) => {
  await visitor.answer("reject-all");
  await expectOpen(visitor, { analytics: false, functional: false });
  await visitor.reload();
  await expect(visitor.banner).toBeHidden();
  await expectOpen(visitor, { analytics: false, functional: false });
});

for (const [granted, refused] of [
  ["analytics", "functional"],
  ["functional", "analytics"],
] as const) {
  test(`EU-05 one may grant ${granted} and refuse the rest`, async ({ visitor }) => {
    await actionIn(visitor.banner, "manage").click();
    await visitor.save({ [granted]: true });
    await expect(visitor.banner).toBeHidden();
    await expectOpen(visitor, { [granted]: true, [refused]: false });
    await visitor.reload();
    await expect(visitor.banner).toBeHidden();
    await expectOpen(visitor, { [granted]: true, [refused]: false });
  });
}

test("the preferences accept and refuse everything, too", async ({ visitor }) => {
  await actionIn(visitor.banner, "manage").click();
  await actionIn(visitor.preferences, "accept-all").click();
  await expectOpen(visitor, { analytics: true, functional: true });
  await visitor.openPreferences();
  await actionIn(visitor.preferences, "reject-all").click();
  await expect(visitor.preferences).toBeHidden();
  await expectOpen(visitor, { analytics: false, functional: false });
});

test("a closed gate leads to the preferences", async ({ visitor }) => {
  await actionIn(visitor.gate("analytics"), "manage").click();
  await visitor.save({ analytics: true });
  await expectOpen(visitor, { analytics: true, functional: false });
});

test("EU-10 consent is taken back by the trigger, in as many presses as it was given", async ({
  visitor,
}) => {
  await actionIn(visitor.banner, "manage").click();
  await actionIn(visitor.preferences, "accept-all").click();
  await visitor.trigger.click();
  await actionIn(visitor.preferences, "reject-all").click();
  await expectOpen(visitor, { analytics: false, functional: false });
  await visitor.reload();
  await expect(visitor.banner).toBeHidden();
  await expectOpen(visitor, { analytics: false, functional: false });
});

test("EU-10 the account settings take everything back in one press", async ({ visitor, page }) => {
  await visitor.answer("accept-all");
  await visitor.visit("#/settings");
  await actionIn(page.locator('[data-cookiepact="account"]'), "reject-all").click();
  await visitor.visit("#/");
  await expectOpen(visitor, { analytics: false, functional: false });
});

test("EU-11 what was stored with consent goes with the consent", async ({ visitor, context }) => {
  await visitor.answer("accept-all");
  await visitor.page.getByRole("radio", { name: "Billing" }).check();
  const names = async () => (await context.cookies()).map(({ name }) => name);
  expect(await names()).toContain("widget_prefs");
  await visitor.openPreferences();
  await visitor.save({ functional: false });
  expect(await names()).toEqual(["cookiepact"]);
});

test("a returning visitor does not see the banner for an instant", async ({ visitor, page }) => {
  await visitor.answer("reject-all");
  await page.addInitScript(() => {
    const seen = () => document.querySelector('[data-cookiepact="banner"]') !== null;
    new MutationObserver(() => {
      if (seen()) document.documentElement.dataset.bannerSeen = "true";
    }).observe(document, { childList: true, subtree: true });
  });
  await visitor.reload();
  await expect(visitor.gate("analytics")).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-banner-seen");
});
