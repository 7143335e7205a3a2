import type { Page } from "playwright/test";
import { expect, test } from "../../support/test.ts";
import { actionIn } from "../../support/visitor.ts";

// What is run in every page here must not be run in those of other tests.
test.use({ reuseContext: false });

const NOTICE = /does not keep cookies/;

/** What browsers do where cookies are blocked. */
const BLOCKS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "every access throws": (page) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
      Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
    }),
  "writes are forgotten": (page) =>
    page.addInitScript(() => {
      Object.defineProperty(Document.prototype, "cookie", { get: () => "", set: () => {} });
    }),
  "Chromium blocks them": async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setDocumentCookieDisabled", { disabled: true });
  },
};

for (const [name, block] of Object.entries(BLOCKS)) {
  test(`CK-03 cookies are blocked, ${name}: the answer holds for the page, which says so`, async ({
    visitor,
    page,
    context,
  }) => {
    await block(page);
    await visitor.visit();
    const loads: string[] = [];
    page.on("load", () => loads.push(page.url()));

    await visitor.answer("accept-all");
    await expect(visitor.gate("analytics")).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await visitor.openPreferences();
    await expect(visitor.preferences.getByText(NOTICE)).toBeVisible();
    await expect(visitor.toggle("analytics")).toBeChecked();
    await visitor.save({ analytics: false });
    await expect(visitor.gate("analytics")).toBeVisible();
    await expect(visitor.gate("functional")).toHaveCount(0);
    await page.getByRole("link", { name: "Settings", exact: true }).click();
    await expect(page.getByRole("main").getByText(NOTICE)).toBeVisible();
    await expect(visitor.banner).toBeHidden();
    expect(loads, "nothing loops").toEqual([]);
    expect(await context.cookies()).toEqual([]);

    await visitor.reload();
    await expect(visitor.banner).toBeVisible();
  });
}

test("no notice where cookies are kept", async ({ visitor, page }) => {
  await visitor.visit();
  await visitor.answer("accept-all");
  await visitor.openPreferences();
  await expect(page.getByText(NOTICE)).toHaveCount(0);
  await actionIn(visitor.preferences, "close").click();
});
