// Serves the example apps and an index page from one origin, so that they share one consent cookie. The apps that are
// rendered on a server run beside it. Where their folders stand can be given: node server.mjs <folder>
import { createServer } from "node:http";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { stopTogether } from "../../scripts/lib/run.mjs";
import { answer } from "./answer.mjs";
import { appStatus } from "./app-status.mjs";
import { indexPage } from "./index-page.mjs";
import { notFoundPage } from "./not-found-page.mjs";
import { ServerApp } from "./server-app.mjs";
import { SERVER_FRAMEWORKS } from "./server-frameworks.mjs";
import { findFile } from "./static-file.mjs";
import { visitApp } from "./visit-app.mjs";

// Loopback only: a demo has no business on the network.
const HOST = "127.0.0.1";
const PORT = Number(process.env.PORT || 4173);
const METHODS = ["GET", "HEAD"];
const APPS = resolve(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));

const serverApps = SERVER_FRAMEWORKS.map(
  ({ name, path, folder }) => new ServerApp({ name, path, folder: resolve(APPS, folder) }),
);

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/** @param {Request} request @param {Response} response */
async function handle(request, response) {
  const { pathname, search } = new URL(request.url ?? "/", `http://${HOST}`);
  const app = serverApps.find(({ path }) => `${pathname}/`.startsWith(`${path}/`));
  if (app) return visitApp(app, request, response, pathname + search);
  if (!METHODS.includes(request.method ?? "")) {
    return answer(response, { status: 405, headers: { Allow: METHODS.join(", ") } });
  }
  // Where the policy says that the settings are: every app has them, and the answers are the same.
  if (pathname === "/settings") {
    return answer(response, { status: 302, headers: { Location: "/react/#/settings" } });
  }
  if (pathname === "/") return answer(response, index(request.headers.cookie ?? ""));
  const found = await findFile(decodeURIComponent(pathname), search);
  return answer(response, found ?? notFoundPage());
}

/** @param {string} cookies */
function index(cookies) {
  const apps = serverApps.map((app) => ({
    name: app.name,
    path: app.path,
    status: appStatus(app),
  }));
  return indexPage(cookies, apps);
}

const server = createServer((request, response) => {
  // What throws here is an address that cannot be decoded.
  handle(request, response).catch(() => answer(response, { status: 400, body: "Bad request\n" }));
});

server.on("error", (error) => {
  console.error(`The demo cannot listen on port ${PORT}: ${error.message}`);
  process.exit(1);
});

stopTogether();
server.listen(PORT, HOST, () => console.log(`Listening on http://localhost:${PORT}`));
