// Serves the three apps and an index page from one origin, so that they share one consent cookie.
import { createServer } from "node:http";
import { answer } from "./answer.mjs";
import { indexPage } from "./index-page.mjs";
import { notFoundPage } from "./not-found-page.mjs";
import { findFile } from "./static-file.mjs";

// Loopback only: a demo has no business on the network.
const HOST = "127.0.0.1";
const PORT = Number(process.env.PORT || 4173);
const METHODS = ["GET", "HEAD"];

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/** @param {Request} request @param {Response} response */
async function handle(request, response) {
  if (!METHODS.includes(request.method ?? "")) {
    return answer(response, { status: 405, headers: { Allow: METHODS.join(", ") } });
  }
  const { pathname, search } = new URL(request.url ?? "/", `http://${HOST}`);
  if (pathname === "/") return answer(response, indexPage(request.headers.cookie ?? ""));
  const found = await findFile(decodeURIComponent(pathname), search);
  return answer(response, found ?? notFoundPage());
}

const server = createServer((request, response) => {
  // What throws here is an address that cannot be decoded.
  handle(request, response).catch(() => answer(response, { status: 400, body: "Bad request\n" }));
});

server.on("error", (error) => {
  console.error(`The demo cannot listen on port ${PORT}: ${error.message}`);
  process.exit(1);
});

server.listen(PORT, HOST, () => console.log(`Listening on http://localhost:${PORT}`));

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
