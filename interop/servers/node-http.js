import { createServer } from "node:http";
import { createConsentHandler, enforce } from "@cookiepact/core/server";
import { getRequestListener } from "@hono/node-server";
import { policy } from "./policy.js";

const consent = createConsentHandler(policy);

export const server = createServer(
  getRequestListener(async (request) => {
    if (new URL(request.url).pathname === "/consent") return consent(request);
    return enforce(policy, request, await shop(request));
  }),
);

async function shop() {
  const headers = new Headers({ "content-type": "text/html" });
  headers.append("set-cookie", "session=ada; Path=/; HttpOnly");
  headers.append("set-cookie", "_visits=1; Path=/; Max-Age=86400");
  return new Response("<h1>Lamps</h1>", { headers });
}

server.listen(process.env.PORT);
