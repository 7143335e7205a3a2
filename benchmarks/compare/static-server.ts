import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Files } from "./build-subject.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

export interface ServedSubject {
  readonly url: string;
  readonly server: Server;
}

/** Serves what was built from memory, compressed beforehand, as a CDN does: assets for ever, the HTML anew each time. */
export async function serve(files: Files): Promise<ServedSubject> {
  const bodies = new Map([...files].map(([name, content]) => [name, brotliCompressSync(content)]));
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1) || "index.html";
    const body = bodies.get(name);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(name)] ?? "application/octet-stream",
      "content-encoding": "br",
      "content-length": body.byteLength,
      "cache-control": name.endsWith(".html") ? "no-cache" : "public, max-age=31536000, immutable",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
