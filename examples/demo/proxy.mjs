// Node's own client is enough: one target on the loopback, no upgrades, nothing rewritten. A proxy library would add
// options for all of these, and still leave it to us which `X-Forwarded-*` headers to believe (none).
import { request as ask } from "node:http";
import { pipeline } from "node:stream";
import { requestHeaders, responseHeaders } from "./proxy-headers.mjs";

/**
 * Passes a request on to a server on this machine, and its response back, as they come. Rejects where no response began.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ port: number, path: string }} target
 * @returns {Promise<void>}
 */
export function passOn(request, response, { port, path }) {
  return new Promise((resolve, reject) => {
    const headers = requestHeaders(request.headersDistinct, request.socket.remoteAddress ?? "");
    // No connection is kept: one that the app closes while it is reused would look like an app that died.
    const asked = ask({
      host: "127.0.0.1",
      port,
      path,
      method: request.method,
      headers,
      agent: false,
    });
    asked.once("response", (answered) => {
      const { statusCode = 502, statusMessage, headersDistinct } = answered;
      response.writeHead(statusCode, statusMessage, responseHeaders(headersDistinct));
      response.flushHeaders();
      // What breaks from here on breaks the visitor's connection off: nothing else can be said any more.
      pipeline(answered, response, () => resolve());
    });
    asked.on("error", reject);
    response.once("close", () => asked.destroy());
    request.pipe(asked);
  });
}
