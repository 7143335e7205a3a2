import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const PATH = "/fixtures/";

/** The page of `fixtures/gates.ts` on `localhost`, and scripts and frames of others under `127.0.0.1`. */
export class GatedSite {
  /** What the page is sent with. */
  headers: Record<string, string> = {};
  /** What its server makes of it. */
  render = (html: string): string => html;
  /** What stands in its `main`. Of several parts, each comes a moment after the other. */
  body: string | readonly string[] = "";
  /** What the others were asked for, in this order. */
  readonly asked: string[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #held = new Map<string, { readonly promise: Promise<void>; release(): void }>();

  static async open(): Promise<GatedSite> {
    const site = new GatedSite();
    await new Promise<void>((resolve) => site.#server.listen(0, resolve));
    return site;
  }

  /** The address of the page, with what it says after the `?`. */
  page(query = ""): string {
    return `http://localhost:${this.#port}${PATH}gates.html?${query}`;
  }

  /** The address of a script or frame of somebody else's. `gone.js` is not there. */
  elsewhere(name: string): string {
    return `http://127.0.0.1:${this.#port}/${name}`;
  }

  /** Lets one of the others' files wait until it is released. */
  hold(name: string): void {
    let release = () => {};
    const promise = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#held.set(name, { promise, release });
  }

  release(name: string): void {
    this.#held.get(name)?.release();
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async #answer({ url = "", headers }: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(url, "http://localhost");
    if (!headers.host?.startsWith("localhost:")) await this.#answerElsewhere(pathname, response);
    else if (pathname.endsWith(".html")) await this.#sendPage(pathname, response);
    else if (pathname.startsWith(PATH)) await sendFile(pathname, response);
    else response.writeHead(204).end();
  }

  async #sendPage(pathname: string, response: ServerResponse) {
    const html = await readFile(DIST + pathname.slice(PATH.length), "utf8");
    const [before = "", after] = this.render(html).split("</main>");
    response.writeHead(200, { "content-type": "text/html", ...this.headers });
    response.write(before);
    for (const part of [this.body].flat()) {
      response.write(this.render(part));
      await setTimeout(Array.isArray(this.body) ? 300 : 0);
    }
    response.end(`</main>${after}`);
  }

  async #answerElsewhere(pathname: string, response: ServerResponse) {
    const name = basename(pathname);
    this.asked.push(name);
    await this.#held.get(name)?.promise;
    response.setHeader("content-type", TYPES[extname(name)] ?? "text/plain");
    // As for modules it must.
    response.setHeader("access-control-allow-origin", "*");
    if (name === "gone.js") return response.writeHead(404).end();
    response.end(contentOf(name));
  }
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

function contentOf(name: string): string {
  if (name.endsWith(".js")) return `window.story.push(${JSON.stringify(name)});`;
  if (name.endsWith(".svg"))
    return '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
  return `<title>${name}</title><p>A frame</p>`;
}

async function sendFile(pathname: string, response: ServerResponse) {
  const type = TYPES[extname(pathname)] ?? "text/plain";
  response.writeHead(200, { "content-type": type });
  response.end(await readFile(DIST + pathname.slice(PATH.length)));
}
