import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "playwright/test";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const PATH = "/fixtures/";

/** What the address of the page says. */
export interface Tracked {
  readonly tracker: string;
  readonly way: "module" | "script";
  /** @default reload */
  readonly revoked?: "none";
  /** Whether the page is guarded as well. */
  readonly guard?: "on";
}

/** The page of `fixtures/trackers/page.ts`, and on another site what trackers come from and send to. */
export interface TrackedSite {
  /** @param shop whose page: every shop has its own storage */
  addressOf(tracked: Tracked, shop: string): string;
  /** What the trackers' site was asked for or sent, in its order: `POST /collect`. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Files of trackers as they are on npm, by the paths under which a page loads them. */
const FILES: Readonly<Record<string, string>> = {
  "/static/array.js": "posthog-js/dist/array.js",
  "/libs/mixpanel-2-latest.min.js": "mixpanel-browser/dist/mixpanel.min.js",
  "/libs/analytics-browser-min.js": "@amplitude/analytics-browser/lib/scripts/amplitude-min.js",
  "/analytics.js/v1/key/analytics.min.js": "@segment/analytics-next/dist/umd/standalone.js",
  "/s/clarity.js": "clarity-js/build/clarity.min.js",
};

/** What trackers want to hear of their own servers. The others are content with any answer. */
const ANSWERS: Readonly<Record<string, string>> = {
  "/array/phc_key/config": JSON.stringify({ autocapture_opt_out: false }),
  "/flags/": JSON.stringify({ featureFlags: {} }),
  "/track/": JSON.stringify({ status: 1 }),
  "/v1/projects/key/settings": JSON.stringify({
    integrations: { "Segment.io": { apiKey: "key" } },
  }),
  "/2/httpapi": JSON.stringify({ code: 200, events_ingested: 1 }),
  "/tag/project": `(function (c, l, a) {
    c[a] = c[a] || function () { (c[a].q = c[a].q || []).push(arguments); };
    var host = new URL(l.currentScript.src).origin;
    c[a]("start", { projectId: "project", upload: host + "/collect", track: true, content: true });
    var script = l.createElement("script");
    script.async = 1;
    script.src = host + "/s/clarity.js";
    l.head.append(script);
  })(window, document, "clarity");`,
};

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/**
 * Opens both. A real server, because what a page sends as it is left cannot be intercepted; and names that end in
 * `.localhost`, which browsers look for on this machine and set cookies of parent domains under.
 */
export async function openTrackedSite(): Promise<TrackedSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    const isPage = !request.headers.host?.startsWith("collector.");
    if (isPage) return void sendFile(response, DIST + pathname.slice(PATH.length));
    asked.push(`${request.method} ${pathname}`);
    const file = FILES[pathname];
    if (file) void sendFile(response, PACKAGES + file);
    else answer(request, response, ANSWERS[pathname] ?? "{}");
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    addressOf: (tracked, shop) =>
      `http://www.${shop}.localhost:${port}${PATH}trackers.html?${new URLSearchParams({ ...tracked })}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function sendFile(response: ServerResponse, path: string) {
  try {
    const body = await readFile(path);
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain" });
    response.end(body);
  } catch {
    response.writeHead(204).end();
  }
}

/** As a collector does: to whoever asks, cookies included. */
function answer({ headers, method }: IncomingMessage, response: ServerResponse, body: string) {
  response.writeHead(200, {
    "content-type": body.startsWith("{") ? "application/json" : "text/javascript",
    "access-control-allow-origin": headers.origin ?? "*",
    "access-control-allow-credentials": "true",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-allow-methods": "*",
  });
  response.end(method === "OPTIONS" ? "" : body);
}

/** Lets pages reach this machine alone. @returns the addresses of whatever else they asked for */
export async function keepOnThisMachine(context: BrowserContext): Promise<string[]> {
  const strangers: string[] = [];
  await context.route(
    ({ hostname }) => !hostname.endsWith(".localhost"),
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  return strangers;
}
