// A shop's server: node server.ts <page> <mode>. Tells its parent its port, and its CPU time when asked.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { enforce } from "@cookiepact/core/server";
import { getRequestListener } from "@hono/node-server";
import { policy } from "./policy.ts";
import { reactPage } from "./react-page.ts";
import { templatePage } from "./template-page.ts";

const PAGES: Readonly<Record<string, (visitor: string) => string>> = {
  react: reactPage,
  template: templatePage,
};
const [, , page = "", mode = ""] = process.argv;
const render = PAGES[page];
if (!render) throw new Error(`A page is one of ${Object.keys(PAGES).join(", ")}.`);

/** A page that sets three cookies, as shops do: of these the visitor has refused one. */
function shop(request: Request): Response {
  const visitor = /(?:^|; )session=(\w+)/.exec(request.headers.get("cookie") ?? "")?.[1] ?? "you";
  const headers = new Headers({ "content-type": "text/html; charset=utf-8" });
  headers.append("set-cookie", `session=${visitor}; Path=/; HttpOnly; Secure; SameSite=Lax`);
  headers.append("set-cookie", "currency=EUR; Path=/; Max-Age=2592000; SameSite=Lax");
  headers.append("set-cookie", "_visits=1; Path=/; Max-Age=31536000; SameSite=Lax");
  return new Response(render?.(visitor) ?? "", { headers });
}

const MODES: Readonly<Record<string, (request: Request) => Response>> = {
  without: shop,
  with: (request) => enforce(policy, request, shop(request)),
};
const handler = MODES[mode];
if (!handler) throw new Error(`A mode is one of ${Object.keys(MODES).join(", ")}.`);

const server = createServer(getRequestListener(handler));
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.once("disconnect", () => process.exit());
