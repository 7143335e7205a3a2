import { TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, leaveCookie, recordIn } from "../../support/visitor.ts";

// A newer build of some other team knows two categories more, and asked about them under revision 3.
const NEWER = "1.20261101.3.p.analytics-heatmaps.functional-newsletter";

test.beforeEach(async ({ visitor, context }) => {
  await leaveCookie(context, NEWER);
  await visitor.visit();
});

test("VC-04 an older build honours what it knows of a newer record, and rewrites nothing", async ({
  visitor,
  context,
}) => {
  await expect(visitor.banner).toBeHidden();
  await expect(visitor.gate("analytics")).toHaveCount(0);
  await expect(visitor.gate("functional")).toBeVisible();
  expect(await recordIn(context)).toBe(NEWER);
});

test("VC-04 what it does not know it does not offer", async ({ visitor, page }) => {
  await visitor.openPreferences();
  await expect(visitor.preferences.getByRole("switch")).toHaveCount(3);
  await expect(page.getByText(/heatmaps|newsletter/)).toHaveCount(0);
});

test("VC-04 its own answer keeps those of others, with their day and their revision", async ({
  visitor,
  context,
}) => {
  await visitor.openPreferences();
  await visitor.save({ analytics: false, functional: true });
  const kept = "20261101.3.p.heatmaps.newsletter";
  expect(await recordIn(context)).toBe(`1.${kept}.${TODAY}.1.p.functional.analytics`);
});

test("VC-04 accepting and refusing everything speak for no category that was not shown", async ({
  visitor,
  context,
}) => {
  const kept = "20261101.3.p.heatmaps.newsletter";
  await visitor.openPreferences();
  await actionIn(visitor.preferences, "accept-all").click();
  expect(await recordIn(context)).toBe(`1.${kept}.${TODAY}.1.a.analytics-functional.`);
  await visitor.openPreferences();
  await actionIn(visitor.preferences, "reject-all").click();
  expect(await recordIn(context)).toBe(`1.${kept}.${TODAY}.1.r..analytics-functional`);
});

test("a source that a newer build has invented is an answer like any other", async ({
  visitor,
  context,
}) => {
  await leaveCookie(context, `1.${TODAY}.1.z.analytics.functional`);
  await visitor.reload();
  await expect(visitor.banner).toBeHidden();
  await expect(visitor.gate("analytics")).toHaveCount(0);
});
