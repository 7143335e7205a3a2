import type { Page } from "playwright/test";
import { framesOf, recordFrames } from "../../support/frames.ts";
import { daysAgo, PAGES } from "../../support/server-pages.ts";
import { expect, test } from "../../support/test.ts";
import { leaveCookie, type Visitor } from "../../support/visitor.ts";

// What is run in every page here must not be run in those of other tests.
test.use({ reuseContext: false });

const ACCEPTED = `1.${daysAgo(10)}.1.a.analytics-functional.`;
const REFUSED = `1.${daysAgo(10)}.1.r..analytics-functional`;
const ASKED_AGAIN = `1.${daysAgo(10)}.1.p.analytics.`;

/** Until it is let through, the page is what its HTML makes it. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await page.waitForLoadState("networkidle");
  };
}

/** Opens a page and sees it painted while its script is still on the way. */
async function seeFirstPaint({ page, app }: Visitor, path: string): Promise<void> {
  await page.goto(`/${app}/${path}`, { waitUntil: "commit" });
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
}

/** The HTML as the server has sent it. */
async function htmlOf({ page, app }: Visitor, path: string): Promise<string> {
  const response = await page.context().request.get(`/${app}/${path}`);
  return response.text();
}

const BANNER = 'data-cookiepact="banner"';

for (const [kind, path] of Object.entries(PAGES)) {
  test(`first visit, ${kind} page: the banner is in the HTML, in the first paint, and moves nothing`, async ({
    visitor,
    page,
  }) => {
    expect(await htmlOf(visitor, path)).toContain(BANNER);
    await recordFrames(page);
    const letScripts = await holdScripts(page);
    await seeFirstPaint(visitor, path);
    await expect(visitor.banner).toBeVisible();
    await letScripts();
    await expect(visitor.banner).toBeVisible();
    await visitor.answer("reject-all");
    const { banner, shift } = await framesOf(page);
    expect(banner.length).toBeGreaterThan(2);
    expect(banner.indexOf(false), "seen until it was answered").toBe(banner.lastIndexOf(true) + 1);
    expect(shift).toBe(0);
  });

  for (const [answer, record] of [
    ["accepted", ACCEPTED],
    ["refused", REFUSED],
  ] as const) {
    test(`who has ${answer}, ${kind} page: no banner in any frame, and the page is right`, async ({
      visitor,
      page,
      context,
    }) => {
      await leaveCookie(context, record);
      await recordFrames(page);
      const letScripts = await holdScripts(page);
      await seeFirstPaint(visitor, path);
      await letScripts();
      await expect(page.getByRole("figure")).toHaveCount(answer === "accepted" ? 1 : 0);
      await expect(visitor.gate("analytics")).toHaveCount(answer === "accepted" ? 0 : 1);
      await expect(visitor.banner).toHaveCount(0);
      const { banner } = await framesOf(page);
      expect(banner.length).toBeGreaterThan(2);
      expect(banner).not.toContain(true);
    });
  }

  test(`who is asked again about one category, ${kind} page: asks about that alone, from the start`, async ({
    visitor,
    page,
    context,
  }) => {
    await leaveCookie(context, ASKED_AGAIN);
    await recordFrames(page);
    await visitor.visit(path);
    await expect(visitor.banner).toContainText("Functional cookies");
    await expect(visitor.banner).not.toContainText("Analytics cookies");
    const { banner } = await framesOf(page);
    expect(banner).not.toContain(false);
  });
}

test("who has answered, live page: the HTML itself is theirs, content and all", async ({
  visitor,
  context,
}) => {
  await leaveCookie(context, ACCEPTED);
  const accepted = await htmlOf(visitor, PAGES.live);
  expect(accepted).not.toContain(BANNER);
  expect(accepted).toContain("<figure");
  await leaveCookie(context, REFUSED);
  const refused = await htmlOf(visitor, PAGES.live);
  expect(refused).not.toContain(BANNER);
  expect(refused).not.toContain("<figure");
});

test("static page: the HTML is the same for everybody", async ({ visitor, context }) => {
  const stranger = await htmlOf(visitor, PAGES.static);
  await leaveCookie(context, ACCEPTED);
  expect(await htmlOf(visitor, PAGES.static)).toBe(stranger);
  expect(stranger).not.toContain("<figure");
});
