import type { Cookie } from "playwright/test";
import { dayOf, TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, COOKIE, recordIn } from "../../support/visitor.ts";

const HALF_A_YEAR = 180 * 86_400;

/** Seconds that a cookie has left. */
function lifetimeOf({ expires }: Cookie): number {
  return expires - Date.now() / 1000;
}

// The bytes of every answer are in ../together/one-cookie.spec.ts, where the three apps are held against each other.

test.beforeEach(async ({ visitor }) => {
  await visitor.visit();
});

test("a withdrawal writes that it is one", async ({ visitor, page, context }) => {
  await visitor.answer("accept-all");
  await visitor.visit("#/settings");
  await page.getByRole("button", { name: "Withdraw everything" }).click();
  await expect.poll(() => recordIn(context)).toBe(`1.${TODAY}.1.w..analytics-functional`);
});

test("the day is today's, in UTC", async ({ visitor, page, context }) => {
  await page.clock.setFixedTime(new Date());
  await visitor.reload();
  const before = dayOf(new Date());
  await visitor.answer("accept-all");
  const after = dayOf(new Date());
  const records = [before, after].map((day) => `1.${day}.1.a.analytics-functional.`);
  expect(records).toContain(await recordIn(context));
});

test.describe("far from Greenwich", () => {
  test.use({ timezoneId: "Pacific/Kiritimati" });

  test("PR-04 the day tells nobody where the visitor is", async ({ visitor, context }) => {
    await visitor.answer("reject-all");
    expect(await recordIn(context)).toBe(`1.${TODAY}.1.r..analytics-functional`);
  });
});

for (const answer of ["accept-all", "reject-all"] as const) {
  test(`BR-03, BR-10, EU-16 ${answer} leaves one cookie, for this host, for 180 days`, async ({
    visitor,
    context,
  }) => {
    await visitor.answer(answer);
    const [cookie, ...others] = await context.cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({
      name: COOKIE,
      domain: "localhost",
      path: "/",
      sameSite: "Lax",
      secure: false,
    });
    expect(Math.abs(lifetimeOf(cookie as Cookie) - HALF_A_YEAR)).toBeLessThan(60);
  });
}

test("EU-15, NA-03 coming back does not make the answer live longer", async ({
  visitor,
  context,
}) => {
  await visitor.answer("accept-all");
  const [written] = await context.cookies();
  await visitor.reload();
  await visitor.openPreferences();
  await actionIn(visitor.preferences, "close").click();
  expect(await context.cookies()).toEqual([written]);
});
