import type { Request } from "playwright/test";
import { NOTHING, storesOf } from "../../support/stores.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, type Visitor } from "../../support/visitor.ts";

/** What the page consists of. A beacon, a picture, a fetch or a socket is none of these. */
const PARTS_OF_A_PAGE = ["document", "stylesheet", "script"];

/** Much of what a visitor may do without answering. */
async function hesitate(visitor: Visitor) {
  const { page } = visitor;
  await page.setViewportSize({ width: 640, height: 480 });
  await page.mouse.wheel(0, 400);
  await visitor.openPreferences();
  await visitor.toggle("analytics").check();
  await actionIn(visitor.preferences, "close").click();
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await page.clock.fastForward("00:10");
  await page.mouse.wheel(0, 400);
  await expect(visitor.banner).toBeVisible();
}

test("EU-02, SE-10 nothing is stored and nothing leaves the page, whatever one does but answer", async ({
  visitor,
  page,
  context,
  baseURL,
}) => {
  const requests: Request[] = [];
  context.on("request", (request) => requests.push(request));
  const sockets: string[] = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));

  await page.clock.install();
  await visitor.visit();
  await hesitate(visitor);

  expect(await storesOf(context, page)).toEqual(NOTHING);
  expect(sockets).toEqual([]);
  for (const request of requests) {
    expect(request.url().startsWith(`${baseURL}/${visitor.app}/`), request.url()).toBe(true);
    expect(request.method()).toBe("GET");
    expect(PARTS_OF_A_PAGE).toContain(request.resourceType());
  }
});

test("EU-02 a refusal leaves nothing but the consent cookie", async ({
  visitor,
  page,
  context,
}) => {
  await visitor.visit();
  await visitor.answer("reject-all");
  await visitor.visit("#/settings");
  await visitor.visit();
  expect(await storesOf(context, page)).toEqual({ ...NOTHING, cookies: ["cookiepact"] });
});
