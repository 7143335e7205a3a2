import { expectAccessible } from "../../support/axe.ts";
import { expect, test } from "../../support/test.ts";
import { leaveCookie, Visitor } from "../../support/visitor.ts";

const RECORD = "1.20261101.1.a.functional..20261123.2.r..analytics";

test("it leads to the three apps that are rendered in the browser", async ({ page }) => {
  for (const [name, app] of [
    ["React", "react"],
    ["Vue", "vue"],
    ["Svelte", "svelte"],
  ] as const) {
    await page.goto("/");
    await page.getByRole("link", { name: new RegExp(`^${name} `) }).click();
    await expect(new Visitor(page, app).banner).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(`/${app}/`);
  }
});

test("it lists the three apps that are rendered on a server", async ({ page }) => {
  await page.goto("/");
  for (const [name, path] of [
    ["Next.js", "/next"],
    ["Nuxt", "/nuxt"],
    ["SvelteKit", "/sveltekit"],
  ] as const) {
    const link = page.getByRole("link", { name: new RegExp(`^${name} `) });
    await expect(link).toHaveAttribute("href", path);
  }
});

test("it stores nothing and speaks of no cookie before there is one", async ({ page, context }) => {
  await page.goto("/");
  await expect(page.getByText("No cookie yet")).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("it shows the present cookie, decoded", async ({ page, context }) => {
    await leaveCookie(context, RECORD);
    await page.goto("/");
    await expect(page.getByText(`cookiepact=${RECORD}`)).toBeVisible();
    const decisions = page.locator("dl");
    await expect(decisions).toHaveText([
      /November 1, 2026.*Functional cookies/,
      /November 23, 2026.*Analytics cookies/,
    ]);
  });
});

test("it follows an answer that is given in another tab", async ({ page, context }) => {
  await page.goto("/");
  const visitor = new Visitor(await context.newPage(), "react");
  await visitor.visit();
  await visitor.answer("accept-all");
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(page.getByText("cookiepact=1.20261123.1.a.analytics-functional.")).toBeVisible();
});

test("SE-01 a cookie that is no record is not repeated", async ({ page, context }) => {
  await leaveCookie(context, "<img src=x onerror=document.title=1>");
  await page.goto("/");
  await expect(page.getByText("not in the format")).toBeVisible();
  await expect(page.locator("img")).toHaveCount(0);
});

test("axe finds nothing, with a cookie and without", async ({ page, context }) => {
  await page.goto("/");
  await expectAccessible(page);
  await leaveCookie(context, RECORD);
  await page.reload();
  await expectAccessible(page);
});
