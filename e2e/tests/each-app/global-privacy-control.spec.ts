import { TODAY } from "../../support/days.ts";
import { visitUnder } from "../../support/fixture-page.ts";
import { sendPrivacySignal } from "../../support/privacy-signal.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, leaveCookie, recordIn, type Visitor } from "../../support/visitor.ts";

// What is run in every page here must not be run in those of other tests.
test.use({ reuseContext: false });

const HONOURED = /Opt-out request honored: Marketing cookies/;

async function visitWithSignal(visitor: Visitor, signal: boolean | string | null = true) {
  await sendPrivacySignal(visitor.page, signal);
  await visitUnder("with-marketing", visitor);
}

test("US-02 the signal is honoured, and the page says so where one decides", async ({
  visitor,
}) => {
  await visitWithSignal(visitor);
  await expect(visitor.gate("marketing")).toBeVisible();
  await expect(visitor.banner.getByText(HONOURED)).toBeVisible();
  await visitor.openPreferences();
  await expect(visitor.preferences.getByText(HONOURED)).toBeVisible();
  await expect(visitor.toggle("marketing")).not.toBeChecked();
});

for (const signal of [false, null, "1"]) {
  test(`US-07 ${JSON.stringify(signal)} is no signal`, async ({ visitor, page }) => {
    await visitWithSignal(visitor, signal);
    await expect(visitor.banner).toContainText("Marketing cookies");
    await expect(page.getByText(HONOURED)).toHaveCount(0);
  });
}

test("US-01 accepting everything in the banner does not override the signal", async ({
  visitor,
  context,
}) => {
  await visitWithSignal(visitor);
  await visitor.answer("accept-all");
  await expect(visitor.gate("analytics")).toHaveCount(0);
  await expect(visitor.gate("marketing")).toBeVisible();
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.a.analytics-functional.`);
});

test("US-06 the signal overrides a consent from before it was shown", async ({
  visitor,
  context,
}) => {
  await leaveCookie(context, `1.${TODAY}.1.a.analytics-functional-marketing.`);
  await visitWithSignal(visitor);
  await expect(visitor.banner).toBeHidden();
  await expect(visitor.gate("analytics")).toHaveCount(0);
  await expect(visitor.gate("marketing")).toBeVisible();
});

test("US-06 a choice in the preferences, which say that it was honoured, overrides the signal", async ({
  visitor,
  context,
}) => {
  await visitWithSignal(visitor);
  await actionIn(visitor.banner, "manage").click();
  await visitor.save({ marketing: true });
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.s.marketing.analytics-functional`);
  await expect(visitor.gate("marketing")).toHaveCount(0);
  await visitor.reload();
  await expect(visitor.banner).toBeHidden();
  await expect(visitor.gate("marketing")).toHaveCount(0);
});

test("US-01 saving other switches leaves the signal in force", async ({ visitor, context }) => {
  await visitWithSignal(visitor);
  await visitor.openPreferences();
  await visitor.save({ analytics: true });
  await expect(visitor.gate("marketing")).toBeVisible();
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p.analytics.functional-marketing`);
});
