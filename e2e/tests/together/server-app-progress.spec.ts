import { expectAccessible } from "../../support/axe.ts";
import { FakeDemo } from "../../support/fake-demo.ts";
import { test } from "../../support/fake-demo-test.ts";
import { expect } from "../../support/test.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the visit that builds an app says what is done, and ends on the page that was asked for", async ({
    page,
    demo,
  }) => {
    for (const step of ["install", "build"]) demo.say(`hold-${step}`);
    await page.goto(`${demo.origin}/next/some/page?of=this`);
    await expect(page.getByRole("heading", { name: "Getting Next.js ready" })).toBeVisible();
    const present = page.locator("[aria-current=step]");
    await expect(present).toHaveText(/^Install its packages [1-9]\d* s so far$/);
    demo.unsay("hold-install");
    await expect(present).toHaveText(/^Build it/);
    await expect(page.getByRole("listitem").first()).toHaveText("Install its packages Done");
    demo.unsay("hold-build");
    await expect(page.getByText("/next/some/page?of=this")).toBeVisible();
    expect(page.url()).toBe(`${demo.origin}/next/some/page?of=this`);
  });

  test("an app that cannot be built says why, and is tried again on demand only", async ({
    page,
    demo,
  }) => {
    demo.say("break-build");
    await page.goto(`${demo.origin}/next`);
    // Two programs have started and ended by then.
    const told = page.getByText("npm run build failed, with code 3.");
    await expect(told).toBeVisible({ timeout: 15_000 });
    await expect(page.locator("pre"), "as it stands").toContainText("It is <b>broken</b>.");
    await page.reload();
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    expect(demo.read("log")).toBe("install\nbuild\n");
    demo.unsay("break-build");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { name: "The app is up" })).toBeVisible();
    expect(demo.read("log"), "what was installed still is").toBe("install\nbuild\nbuild\n");
  });
});

test("programs are told that the page is not there yet", async ({ demo }) => {
  demo.say("hold-install");
  const { status, headers } = await fetch(`${demo.origin}/next/anything`);
  expect(status).toBe(503);
  expect(Object.fromEntries(headers)).toMatchObject({
    "retry-after": "2",
    refresh: "2",
    "cache-control": "no-store",
  });
  expect(headers.get("content-security-policy")).toContain("default-src 'self'");
});

test("a form is not sent twice, and whoever sent it is told", async ({ demo }) => {
  demo.say("hold-install");
  const response = await fetch(`${demo.origin}/next`, {
    method: "POST",
    body: "action=accept-all",
  });
  expect(response.status).toBe(503);
  expect(response.headers.has("refresh")).toBe(false);
  expect(await response.text()).toContain("what you sent has not arrived");
});

test("an app is built once, whoever asks", async ({ demo }) => {
  await Promise.all(["", "/a", "/b", "/c"].map((path) => fetch(`${demo.origin}/next${path}`)));
  expect(await demo.up()).toBe(true);
  expect(demo.read("log")).toBe("install\nbuild\n");
});

test("an app is not built again while nothing has changed", async ({ demo }) => {
  expect(await demo.up()).toBe(true);
  await demo.end();
  await demo.start();
  expect(await (await fetch(demo.origin)).text()).toContain("Built, starts when visited");
  expect(await demo.up()).toBe(true);
  expect(demo.read("log")).toBe("install\nbuild\n");
});

test("one app is built after the other, and the index page tells how far they are", async ({
  page,
}) => {
  const demo = await new FakeDemo(["next", "nuxt"]).start();
  try {
    demo.say("hold-build");
    const list = page.getByRole("listitem");
    await page.goto(demo.origin);
    await page.reload();
    await expect(list.filter({ hasText: "Next.js" }), "it starts none").toContainText(
      "Built on the first visit",
    );
    await fetch(`${demo.origin}/next`);
    await page.goto(`${demo.origin}/nuxt`);
    await expect(page.locator("[aria-current=step]")).toHaveText(/Wait until another app is built/);
    await page.goto(demo.origin);
    await expect(list.filter({ hasText: "Next.js" })).toContainText("Being built");
    demo.unsay("hold-build");
    expect(await demo.up("/next")).toBe(true);
    expect(await demo.up("/nuxt")).toBe(true);
    await page.reload();
    await expect(list.filter({ hasText: "Nuxt" })).toContainText("Running");
  } finally {
    await demo.remove();
  }
});

test("axe finds nothing on the way, and nothing where it ends", async ({ page, demo }) => {
  // The page must stay as it is while axe looks.
  await page.route("**/next", async (route) => {
    const response = await route.fetch();
    const { refresh, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  demo.say("hold-install");
  await page.goto(`${demo.origin}/next`);
  await expectAccessible(page);
  demo.say("break-install");
  demo.unsay("hold-install");
  const link = page.getByRole("button", { name: "Try again" });
  await expect(async () => {
    await page.goto(`${demo.origin}/next`);
    await expect(link).toBeVisible({ timeout: 100 });
  }).toPass();
  await expectAccessible(page);
});
