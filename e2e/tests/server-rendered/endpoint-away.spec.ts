import type { Page } from "playwright/test";
import { PAGES } from "../../support/server-pages.ts";
import { expect, test } from "../../support/test.ts";
import { recordIn } from "../../support/visitor.ts";

// Requests that fail are reported by the browser itself.
test.use({ tolerated: /Failed to load resource/ });

/** The events that have reached the endpoint, by id. */
function watchEvents(page: Page): { readonly arrived: string[] } {
  const arrived: string[] = [];
  page.on("response", (response) => {
    const request = response.request();
    if (request.method() === "POST" && response.ok()) arrived.push(request.postDataJSON().eventId);
  });
  return { arrived };
}

/** The reports that wait on the device. */
function outbox(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem("cookiepact.outbox"));
}

test("PR-08 the choice applies without the endpoint, survives a reload, and arrives once", async ({
  visitor,
  page,
  context,
}) => {
  const { arrived } = watchEvents(page);
  await page.route("**/consent", (route) => route.abort("internetdisconnected"));
  await visitor.visit(PAGES.live);
  // Before script has taken over, the browser itself would send the form.
  await page.waitForLoadState("networkidle");
  const failed = page.waitForEvent("requestfailed");
  await visitor.answer("accept-all");
  await failed;
  // Script has written the cookie, since nobody else could.
  expect(await recordIn(context)).toMatch(/\.a\.analytics-functional\.$/);
  await expect(page.getByRole("figure")).toHaveCount(1);
  expect(await outbox(page)).toContain("eventId");

  await page.unroute("**/consent");
  await visitor.reload();
  await expect(page.getByRole("figure")).toHaveCount(1);
  await expect.poll(() => arrived.length).toBe(1);
  // Nothing that names the event is left behind (PR-04).
  await expect.poll(() => outbox(page)).toBeNull();
  await visitor.reload();
  await visitor.visit(PAGES.static);
  expect(arrived).toHaveLength(1);
});
