import type { BrowserContext, Cookie } from "playwright/test";
import { daysAgo, PAGES } from "../../support/server-pages.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, COOKIE, leaveCookie, type Visitor } from "../../support/visitor.ts";

const DAY = 86_400;

/** What the server set the consent cookie to, response by response. */
function watchSetCookie({ page }: Visitor): { readonly set: string[] } {
  const set: string[] = [];
  page.on("response", async (response) => {
    const headers = await response.headersArray().catch(() => []);
    for (const { name, value } of headers) {
      const isOurs = name.toLowerCase() === "set-cookie" && value.startsWith(`${COOKIE}=`);
      if (isOurs) set.push(value);
    }
  });
  return { set };
}

async function consentCookie(context: BrowserContext): Promise<Cookie> {
  const cookies = await context.cookies();
  return cookies.find(({ name }) => name === COOKIE) as Cookie;
}

async function namesOf(context: BrowserContext): Promise<string[]> {
  return (await context.cookies()).map(({ name }) => name).sort();
}

test("BR-01 an answer given by script is set by HTTP at once", async ({ visitor }) => {
  const watched = watchSetCookie(visitor);
  await visitor.visit(PAGES.live);
  await visitor.answer("reject-all");
  await expect
    .poll(() => watched.set)
    .toEqual([
      `${COOKIE}=1.${daysAgo(0)}.1.r..analytics-functional; Path=/; SameSite=Lax; Max-Age=${180 * DAY}`,
    ]);
});

test("BR-02 Max-Age is what is left, and fifty visits do not move the day on which it ends", async ({
  visitor,
  context,
}) => {
  test.setTimeout(120_000);
  await leaveCookie(context, `1.${daysAgo(100)}.1.r..analytics-functional`);
  const watched = watchSetCookie(visitor);
  await visitor.visit(PAGES.live);
  await expect.poll(() => watched.set.length).toBeGreaterThan(0);
  const first = await consentCookie(context);
  const end = new Date(first.expires * 1000).toISOString().slice(0, 10);
  expect(Math.round((first.expires - Date.now() / 1000) / DAY)).toBe(80);
  for (let visit = 2; visit <= 50; visit++) {
    await context.request.get(`/${visitor.app}/`);
  }
  await visitor.visit(PAGES.live);
  const last = await consentCookie(context);
  expect(last.value).toBe(first.value);
  expect(new Date(last.expires * 1000).toISOString().slice(0, 10)).toBe(end);
});

test("what the server sets waits for consent, and goes with it, HttpOnly included", async ({
  visitor,
  context,
  page,
}) => {
  await visitor.visit(PAGES.live);
  expect(await namesOf(context)).toEqual(["session_token"]);
  await visitor.answer("accept-all");
  await visitor.visit(PAGES.live);
  expect(await namesOf(context)).toEqual([
    "_analytics",
    COOKIE,
    "dashboard_layout",
    "session_token",
  ]);
  await visitor.openPreferences();
  await actionIn(visitor.preferences, "reject-all").click();
  await expect(visitor.preferences).toBeHidden();
  await page.goto(`/${visitor.app}/`);
  expect(await namesOf(context)).toEqual([COOKIE, "session_token"]);
});

test("a cookie lives no longer than the policy says", async ({ visitor, context }) => {
  await leaveCookie(context, `1.${daysAgo(1)}.1.a.analytics-functional.`);
  await visitor.visit(PAGES.live);
  const cookies = await context.cookies();
  const analytics = cookies.find(({ name }) => name === "_analytics") as Cookie;
  const days = (analytics.expires - Date.now() / 1000) / DAY;
  expect(days).toBeGreaterThan(1);
  expect(days).toBeLessThanOrEqual(400);
});

test("US-01 the well-known resource says that Global Privacy Control is honoured", async ({
  visitor,
  context,
}) => {
  const response = await context.request.get(`/${visitor.app}/.well-known/gpc.json`);
  expect(await response.json()).toMatchObject({ gpc: true, lastUpdate: "2026-02-26" });
});

test("SE-06 an answer that another site sends is refused", async ({ visitor, context }) => {
  const refused = await context.request.post(`/${visitor.app}/consent`, {
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    form: { action: "accept-all" },
    maxRedirects: 0,
  });
  expect(refused.status()).toBe(403);
  expect(await namesOf(context)).toEqual([]);
});
