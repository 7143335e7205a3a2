import { TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";

// What a browser makes of a cookie hangs on the address of the page. The demo speaks plain http, so what it answers is
// handed to pages with an https address: no certificate, and no proxy.
const DEMO = `http://localhost:${process.env.COOKIEPACT_E2E_PORT}`;
const SECURE = "https://cookiepact.test";

test.use({ baseURL: SECURE });

test.beforeEach(async ({ context }) => {
  await context.route(`${SECURE}/**`, async (route) => {
    const url = route.request().url().replace(SECURE, DEMO);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
});

test("BR-04 over https the cookie is Secure, and bound to the host by its name", async ({
  visitor,
  context,
}) => {
  await visitor.visit();
  await visitor.answer("accept-all");
  expect(await context.cookies()).toMatchObject([
    {
      name: "__Host-cookiepact",
      value: `1.${TODAY}.1.a.analytics-functional.`,
      domain: "cookiepact.test",
      path: "/",
      secure: true,
      sameSite: "Lax",
    },
  ]);
  await visitor.reload();
  await expect(visitor.banner).toBeHidden();
  await expect(visitor.gate("analytics")).toHaveCount(0);
});

test("SE-05 over https a cookie without the prefix counts for nothing", async ({
  visitor,
  context,
}) => {
  const value = `1.${TODAY}.1.a.analytics-functional.`;
  await context.addCookies([{ name: "cookiepact", value, url: SECURE }]);
  await visitor.visit();
  await expect(visitor.banner).toBeVisible();
  await expect(visitor.gate("analytics")).toBeVisible();
});
