import type { Cookie } from "playwright/test";
import { dayOf, TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, COOKIE, recordIn, type Visitor } from "../../support/visitor.ts";

const HALF_A_YEAR = 180 * 86_400;

/** Seconds that a cookie has left. */
function lifetimeOf({ expires }: Cookie): number {
  return expires - Date.now() / 1000;
}

/** What is written to `document.cookie` from now on, attributes included. */
async function writesOf({ page }: Visitor): Promise<() => Promise<string[]>> {
  const written = await page.evaluateHandle(() => {
    const writes: string[] = [];
    const native = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
    Object.defineProperty(document, "cookie", {
      ...native,
      set(cookie: string) {
        writes.push(cookie);
        native?.set?.call(document, cookie);
      },
    });
    return writes;
  });
  return () => written.jsonValue();
}

// The bytes of every answer are in ../together/one-cookie.spec.ts, where the three apps are held against each other.

test.beforeEach(async ({ visitor }) => {
  await visitor.visit();
});

test("a withdrawal writes that it is one", async ({ visitor, page, context }) => {
  await visitor.answer("accept-all");
  await visitor.visit("#/cookies");
  const withdrawal = page.locator('[data-cookiepact-section="withdrawal"]');
  await actionIn(withdrawal, "withdraw").click();
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
    const written = await writesOf(visitor);
    await visitor.answer(answer);
    // Chromium takes a cookie that says nothing of it for SameSite=Lax; other browsers do not.
    expect(await written()).toEqual([
      expect.stringMatching(/^cookiepact=[\w.-]+; Path=\/; SameSite=Lax; Max-Age=15552000$/),
    ]);
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
