import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import type { RunningPeer } from "./start-peer.ts";

const AT_ONCE = 8;

/** Speaks with one peer, over connections that are kept. */
export function connect({ address }: RunningPeer) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

  function get(path: string, headers: Record<string, string>): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      request({ ...address, path, headers, agent }, resolve)
        .once("error", reject)
        .end();
    });
  }

  return {
    /** What the peer sees under a name in a Cookie header; `null` where it sees nothing. */
    async read(name: string, cookie: string): Promise<string | null> {
      const response = await get("/read", { cookie, "x-name": name });
      const seen = await text(response);
      return response.statusCode === 200 ? seen : null;
    },
    /** The Set-Cookie headers with which the peer sets a cookie. */
    async write(name: string, value: string): Promise<readonly string[]> {
      const response = await get("/write", { "x-name": name, "x-value": value });
      await text(response);
      return response.headers["set-cookie"] ?? [];
    },
    close: () => agent.destroy(),
  };
}
