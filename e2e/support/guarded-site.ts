import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright/test";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const PATH = "/fixtures/";

/** The page of `fixtures/guard.ts` on `localhost`, and under `127.0.0.1`, of the same server, somebody else. */
export interface GuardedSite {
  /**
   * Opens the page.
   *
   * @param query what its address says: `mode=report`, `console`
   */
  visit(page: Page, query?: string): Promise<void>;
  /** What the page is sent with. */
  readonly headers: Record<string, string>;
  /** The address of one of the other's paths. */
  elsewhere(path: string): string;
  /** The paths that the other was asked for, in their order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** The other answers whatever it is asked, and lets everybody read it. */
const ANSWERS: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  ".js": ["text/javascript", "window.othersRan = true;"],
  ".html": ["text/html", "<title>A frame</title>"],
  ".gif": ["image/gif", Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkwBADs=", "base64")],
};

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Opens the site. A real server, because a browser keeps pages that a test makes up from reaching this machine. */
export async function openGuardedSite(): Promise<GuardedSite> {
  const asked: string[] = [];
  const headers: Record<string, string> = {};
  const server = createServer((request, response) => {
    if (request.headers.host?.startsWith("localhost:")) void sendPage(request, response, headers);
    else sendAnswer(request, response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    headers,
    asked,
    elsewhere: (path) => `http://127.0.0.1:${port}${path}`,
    async visit(page, query = "") {
      await page.goto(`http://localhost:${port}${PATH}guard.html?${query}`);
      await page.waitForFunction(() => "guarded" in window);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function sendPage(
  { url = "" }: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
) {
  const { pathname } = new URL(url, "http://localhost");
  try {
    const body = await readFile(DIST + pathname.slice(PATH.length));
    response.writeHead(200, {
      "content-type": TYPES[extname(pathname)] ?? "text/plain",
      ...headers,
    });
    response.end(body);
  } catch {
    response.writeHead(204).end();
  }
}

function sendAnswer({ url = "" }: IncomingMessage, response: ServerResponse, asked: string[]) {
  asked.push(url);
  const [type, body] = ANSWERS[extname(url)] ?? ["text/plain", "ok"];
  response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" });
  response.end(body);
}
