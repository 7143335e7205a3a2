import { consentCookie, storageState } from "@cookiepact/core/testing";
import { policy } from "@example/policy";
import { APPS } from "../../support/apps.ts";
import { expect, test } from "../../support/test.ts";
import { Visitor } from "../../support/visitor.ts";

// A browser keeps a cookie by its own clock, so the page goes by that one too.
test.use({ now: null, reuseContext: false });

const origin = `http://localhost:${process.env.COOKIEPACT_E2E_PORT}`;

/** Who comes, and which gates stand closed before them. */
const VISITORS = [
  ["accept-all", []],
  ["reject-all", ["analytics", "functional"]],
  [{ granted: ["analytics"], denied: ["functional"] }, ["functional"]],
] as const;

for (const [answer, closed] of VISITORS) {
  test(`${JSON.stringify(answer)}: no banner in any app, and the right gates are open`, async ({
    context,
    page,
  }) => {
    await context.addCookies([consentCookie(policy, answer, { url: origin })]);
    const seeded = await context.cookies();
    expect(seeded).toHaveLength(1);
    for (const app of APPS) {
      const visitor = new Visitor(page, app);
      await visitor.visit();
      await expect(visitor.banner).toBeHidden();
      for (const key of ["analytics", "functional"] as const) {
        await expect(visitor.gate(key)).toHaveCount(closed.some((each) => each === key) ? 1 : 0);
      }
    }
    expect(await context.cookies(), "reading leaves it alone").toEqual(seeded);
  });
}

test("a seeded cookie is what a click would have left", async ({ context, page }) => {
  const visitor = new Visitor(page, "react");
  await visitor.visit();
  await visitor.answer("accept-all");
  const clicked = await context.cookies();
  const { expires, ...seeded } = consentCookie(policy, "accept-all", { url: origin });
  expect(clicked).toMatchObject([seeded]);
  expect(Math.abs(expires - (clicked[0]?.expires ?? 0))).toBeLessThan(60);
});

test("what the answer does not name is asked about", async ({ context, page }) => {
  const answer = { granted: ["analytics"] } as const;
  await context.addCookies([consentCookie(policy, answer, { url: origin })]);
  const visitor = new Visitor(page, "vue");
  await visitor.visit();
  await expect(visitor.banner).toBeVisible();
  await expect(visitor.gate("analytics")).toHaveCount(0);
});

test("an answer whose period is over is not there any more", async ({ context }) => {
  for (const [daysAgo, kept] of [
    [179, 1],
    [180, 0],
  ] as const) {
    await context.addCookies([consentCookie(policy, "reject-all", { url: origin, daysAgo })]);
    expect(await context.cookies()).toHaveLength(kept);
    await context.clearCookies();
  }
});

test("SE-05 a browser keeps the cookie under the name that it has on https", async ({
  context,
}) => {
  const url = "https://www.cookiepact.test/";
  const shared = { ...policy, cookie: { domain: "cookiepact.test" } };
  await context.addCookies([
    consentCookie(policy, "accept-all", { url }),
    consentCookie(shared, "reject-all", { url }),
  ]);
  const names = async (url: string) => (await context.cookies(url)).map(({ name }) => name).sort();
  expect(await names(url)).toEqual(["__Host-cookiepact", "__Secure-cookiepact"]);
  expect(await names("https://cookiepact.test/")).toEqual(["__Secure-cookiepact"]);
  expect(await names("http://www.cookiepact.test/")).toEqual([]);
});

for (const app of APPS) {
  test.describe(`docs/testing.md, in the ${app} app`, () => {
    const url = `${origin}/${app}/`;

    test.use({ storageState: storageState(policy, "reject-all", { url }) });

    test("nobody who has refused is asked again", async ({ page }) => {
      await page.goto(url);
      await expect(page.locator('[data-cookiepact="banner"]')).toBeHidden();
    });

    test("who has agreed sees what waits for consent", async ({ context, page }) => {
      await context.addCookies([consentCookie(policy, "accept-all", { url })]);
      await page.goto(url);
      await expect(page.locator('[data-cookiepact="gate"]')).toHaveCount(0);
    });
  });
}
