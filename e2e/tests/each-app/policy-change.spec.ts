import { TODAY } from "../../support/days.ts";
import { visitUnder } from "../../support/fixture-page.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, leaveCookie, recordIn } from "../../support/visitor.ts";

const ACCEPTED = "1.20261101.1.a.analytics-functional.";
const REFUSED = "1.20261101.1.r..analytics-functional";

test.describe("VC-01 a category whose revision has moved", () => {
  test.beforeEach(async ({ visitor, context }) => {
    await leaveCookie(context, ACCEPTED);
    await visitUnder("analytics-changed", visitor);
  });

  test("is off, and asked about again; the others are not", async ({ visitor, context }) => {
    await expect(visitor.banner).toBeVisible();
    await expect(visitor.banner).toContainText("Analytics cookies");
    await expect(visitor.banner).not.toContainText("Functional cookies");
    await expect(visitor.gate("analytics")).toBeVisible();
    await expect(visitor.gate("functional")).toHaveCount(0);
    expect(await recordIn(context)).toBe(ACCEPTED);
  });

  test("refusing it leaves the other answers and their dates", async ({ visitor, context }) => {
    await visitor.answer("reject-all");
    const kept = "20261101.1.a.functional.";
    expect(await recordIn(context)).toBe(`1.${kept}.${TODAY}.2.r..analytics`);
    await expect(visitor.gate("functional")).toHaveCount(0);
  });

  test("accepting it leaves them as well", async ({ visitor, context }) => {
    await visitor.answer("accept-all");
    const kept = "20261101.1.a.functional.";
    expect(await recordIn(context)).toBe(`1.${kept}.${TODAY}.2.a.analytics.`);
    await expect(visitor.gate("analytics")).toHaveCount(0);
  });

  test("VC-03 starts from off in the preferences", async ({ visitor }) => {
    await actionIn(visitor.banner, "manage").click();
    await expect(visitor.toggle("analytics")).not.toBeChecked();
    await expect(visitor.toggle("functional")).toBeChecked();
  });
});

test("VC-01 a refusal is not relaxed by a change", async ({ visitor, context }) => {
  await leaveCookie(context, REFUSED);
  await visitUnder("analytics-changed", visitor);
  await expect(visitor.gate("analytics")).toBeVisible();
  await expect(visitor.gate("functional")).toBeVisible();
  expect(await recordIn(context)).toBe(REFUSED);
});

test("VC-01 a recipient that has changed asks again about what it takes part in", async ({
  visitor,
  context,
}) => {
  await leaveCookie(context, ACCEPTED);
  await visitUnder("recipient-changed", visitor);
  await expect(visitor.banner).toContainText("Functional cookies");
  await expect(visitor.banner).not.toContainText("Analytics cookies");
  await expect(visitor.gate("functional")).toBeVisible();
  await expect(visitor.gate("analytics")).toHaveCount(0);
});

test("VC-01 a new category is asked about, and inherits nothing", async ({ visitor, context }) => {
  await leaveCookie(context, ACCEPTED);
  await visitUnder("category-added", visitor);
  await expect(visitor.banner).toContainText("Marketing cookies");
  await expect(visitor.gate("marketing")).toBeVisible();
  await expect(visitor.gate("analytics")).toHaveCount(0);
  await visitor.answer("reject-all");
  expect(await recordIn(context)).toBe(`${ACCEPTED}.${TODAY}.2.r..marketing`);
});

for (const record of [ACCEPTED, REFUSED]) {
  test(`VC-02 other words and another order ask nobody who has ${record}`, async ({
    visitor,
    context,
  }) => {
    await leaveCookie(context, record);
    await visitUnder("texts-changed", visitor);
    await expect(visitor.banner).toBeHidden();
    await expect(visitor.gate("analytics")).toHaveCount(record === ACCEPTED ? 0 : 1);
    expect(await recordIn(context)).toBe(record);
  });
}

test("VC-02 other words and another order leave the bytes of an answer as they are", async ({
  visitor,
  context,
}) => {
  await visitUnder("texts-changed", visitor);
  await visitor.answer("accept-all");
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.a.analytics-functional.`);
});
