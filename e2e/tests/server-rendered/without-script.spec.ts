import { daysAgo, PAGES } from "../../support/server-pages.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, recordIn, type Visitor } from "../../support/visitor.ts";

test.use({ javaScriptEnabled: false });

const TODAY = daysAgo(0);

/** What the page shows without a script: the chart, or the gate in its place. */
async function expectChart(visitor: Visitor, shown: boolean): Promise<void> {
  await expect(visitor.page.getByRole("figure")).toHaveCount(shown ? 1 : 0);
  await expect(visitor.gate("analytics")).toHaveCount(shown ? 0 : 1);
}

/** Presses, and waits for the page that the server sends back to. */
async function press(visitor: Visitor, part: "banner" | "preferences", action: string) {
  await actionIn(visitor[part], action).click();
  await expect(visitor.trigger).toBeVisible();
}

for (const [action, code, granted] of [
  ["accept-all", "a", true],
  ["reject-all", "r", false],
] as const) {
  test(`${action} in the banner, and it holds after a reload`, async ({
    visitor,
    page,
    context,
  }) => {
    await visitor.visit(PAGES.live);
    await expectChart(visitor, false);
    await press(visitor, "banner", action);
    expect(new URL(page.url()).pathname.replace(/\/$/, "")).toBe(`/${visitor.app}`);
    await expect(visitor.banner).toHaveCount(0);
    await expectChart(visitor, granted);
    await visitor.reload();
    await expect(visitor.banner).toHaveCount(0);
    await expectChart(visitor, granted);
    const keys = granted ? "analytics-functional." : ".analytics-functional";
    expect(await recordIn(context)).toBe(`1.${TODAY}.1.${code}.${keys}`);
  });

  test(`${action} on the static page goes back there, and its banner stays away`, async ({
    visitor,
    page,
  }) => {
    await visitor.visit(PAGES.static);
    await expect(visitor.banner).toBeVisible();
    await press(visitor, "banner", action);
    expect(new URL(page.url()).pathname).toContain("/cookies");
    await expect(visitor.banner).toBeHidden();
    await visitor.reload();
    await expect(visitor.banner).toBeHidden();
  });
}

test("EU-05 choose by category, and change it later", async ({ visitor, page, context }) => {
  await visitor.visit(PAGES.live);
  await actionIn(visitor.banner, "manage").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cookie settings");
  await expect(visitor.toggle("analytics")).not.toBeChecked();
  await visitor.toggle("analytics").check();
  await press(visitor, "preferences", "save");
  await expectChart(visitor, true);
  await visitor.reload();
  await expectChart(visitor, true);
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p.analytics.functional`);

  await visitor.trigger.click();
  await expect(visitor.toggle("analytics")).toBeChecked();
  await visitor.toggle("analytics").uncheck();
  await visitor.toggle("functional").check();
  await press(visitor, "preferences", "save");
  await expectChart(visitor, false);
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p.functional.analytics`);
});

test("EU-10 withdraw, in as many presses as it took to accept in the preferences", async ({
  visitor,
  context,
}) => {
  await visitor.visit(PAGES.live);
  await press(visitor, "banner", "accept-all");
  await expectChart(visitor, true);
  await visitor.trigger.click();
  await press(visitor, "preferences", "reject-all");
  await expectChart(visitor, false);
  await visitor.reload();
  await expectChart(visitor, false);
  await expect(visitor.banner).toHaveCount(0);
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.r..analytics-functional`);
});

test("close leaves the preferences, and everything as it was", async ({
  visitor,
  page,
  context,
}) => {
  await visitor.visit(PAGES.static);
  await visitor.trigger.click();
  await visitor.toggle("analytics").check();
  await press(visitor, "preferences", "close");
  expect(new URL(page.url()).pathname).toContain("/cookies");
  expect(await recordIn(context)).toBeUndefined();
});

test("EU-13 read what each category stores, before any choice", async ({ visitor, page }) => {
  await visitor.visit(PAGES.static);
  const types = page.locator('[data-cookiepact-section="types"]');
  for (const name of ["session_token", "_analytics", "dashboard_layout"]) {
    await expect(types.getByRole("rowheader", { name, exact: true })).toBeVisible();
  }
  await visitor.trigger.click();
  await visitor.preferences.locator("summary").nth(1).click();
  await expect(visitor.preferences.getByText("_analytics", { exact: true })).toBeVisible();
});

test("before script arrives the banner answers all the same", async ({ browser, app, context }) => {
  // Script may run, and never comes.
  const slow = await browser.newContext({ javaScriptEnabled: true });
  const page = await slow.newPage();
  await page.route("**/*.js", () => {});
  await page.goto(`/${app}/`, { waitUntil: "commit" });
  await page.locator('[data-cookiepact-action="reject-all"]').click();
  await expect(page.locator('[data-cookiepact="banner"]')).toHaveCount(0);
  expect(await recordIn(slow)).toBe(`1.${TODAY}.1.r..analytics-functional`);
  expect(await recordIn(context)).toBeUndefined();
  await slow.close();
});
