import { dayOf, noonAfter, TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";
import { leaveCookie, recordIn, type Visitor } from "../../support/visitor.ts";

const ACCEPTED = `1.${TODAY}.1.a.analytics-functional.`;
const REFUSED = `1.${TODAY}.1.r..analytics-functional`;

// A context that was used before keeps something of its earlier clocks.
test.use({ reuseContext: false });

async function visitAfter(visitor: Visitor, days: number) {
  await visitor.page.clock.setFixedTime(noonAfter(days));
  await visitor.visit();
}

test("EU-15 a consent stands for 180 days, and is then asked for again", async ({
  visitor,
  context,
}) => {
  await leaveCookie(context, ACCEPTED);
  await visitAfter(visitor, 179);
  await expect(visitor.banner).toBeHidden();
  await expect(visitor.gate("analytics")).toHaveCount(0);
  await visitAfter(visitor, 180);
  await expect(visitor.banner).toBeVisible();
  await expect(visitor.gate("analytics")).toBeVisible();
  expect(await recordIn(context)).toBe(ACCEPTED);
});

test("EU-16 whoever refused is asked no more on twenty visits in half a year", async ({
  visitor,
}) => {
  await visitor.visit();
  await visitor.answer("reject-all");
  for (let visit = 1; visit <= 20; visit++) {
    await visitAfter(visitor, visit * 8);
    await expect(visitor.banner).toBeHidden();
    await expect(visitor.gate("analytics")).toBeVisible();
  }
});

test("EU-16 an expired refusal is asked about again, and refuses until then", async ({
  visitor,
  context,
}) => {
  await leaveCookie(context, REFUSED);
  await visitAfter(visitor, 180);
  await expect(visitor.banner).toBeVisible();
  await expect(visitor.gate("analytics")).toBeVisible();
});

test("a consent that runs out while the page is open ends there", async ({ visitor, context }) => {
  await leaveCookie(context, ACCEPTED);
  await visitAfter(visitor, 179);
  await expect(visitor.gate("analytics")).toHaveCount(0);
  await visitor.page.clock.setFixedTime(noonAfter(180));
  await visitor.page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(visitor.gate("analytics")).toBeVisible();
});

for (const day of [dayOf(noonAfter(1)), "99991231"]) {
  test(`SE-04 a consent of ${day}, which is yet to come, is none`, async ({ visitor, context }) => {
    const record = `1.${day}.1.a.analytics-functional.`;
    await leaveCookie(context, record);
    await visitor.visit();
    await expect(visitor.banner).toBeVisible();
    await expect(visitor.gate("analytics")).toBeVisible();
    expect(await recordIn(context)).toBe(record);
    await visitor.answer("reject-all");
    expect(await recordIn(context)).toBe(REFUSED);
  });
}

test("BR-02 a later answer starts a period of its own, and an older one keeps its day", async ({
  visitor,
  context,
}) => {
  await leaveCookie(context, `1.${dayOf(noonAfter(-100))}.1.a.analytics-functional.`);
  await visitor.visit();
  await visitor.openPreferences();
  await visitor.save({ analytics: false });
  const [cookie] = await context.cookies();
  expect(cookie?.value).toBe(`1.${TODAY}.1.p.functional.analytics`);
});
