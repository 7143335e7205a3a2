import { answer } from "./answer.mjs";
import { brokenOffPage } from "./broken-off-page.mjs";
import { failurePage } from "./failure-page.mjs";
import { progressPage } from "./progress-page.mjs";
import { passOn } from "./proxy.mjs";

/**
 * Answers a request for a page of a server-rendered app: with that page where the app is up, and else by waking it.
 *
 * @param {import("./server-app.mjs").ServerApp} app
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} path with its query
 */
export async function visitApp(app, request, response, path) {
  if (app.state.is === "running") {
    return passOn(request, response, { port: app.state.port, path }).catch(() => {
      if (!response.headersSent && !response.destroyed) answer(response, brokenOffPage(app));
    });
  }
  const reads = request.method === "GET" || request.method === "HEAD";
  // The failure page's button sends nothing but itself.
  if (app.state.is === "failed" && !reads) {
    app.wakeAgain();
    return answer(response, { status: 303, headers: { Location: path } });
  }
  app.wake();
  return answer(response, waitingPage(app, reads));
}

/** @param {import("./server-app.mjs").ServerApp} app @param {boolean} reads */
function waitingPage({ name, state }, reads) {
  if (state.is === "failed") return failurePage(name, state);
  const now = Date.now();
  const busy = state.is === "busy" && state;
  const seconds = busy ? Math.round((now - busy.since) / 1000) : 0;
  return progressPage(name, { step: busy ? busy.step : "start", seconds, reads });
}
