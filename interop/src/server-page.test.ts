import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const blocks = [...textOf("../../docs/server.md").matchAll(/```js\n([\s\S]*?)```/g)].map(
  (match) => match[1],
);

const SERVERS = ["node-http", "express"] as const;

it("docs/server.md shows the servers that are tested here, to the letter", () => {
  expect(blocks).toEqual(SERVERS.map((name) => textOf(`../servers/${name}.js`)));
});

describe.each(SERVERS)("the server that docs/server.md shows: %s", (name) => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    process.env.PORT = "0";
    const module: { server: Server } = await import(`../servers/${name}.js`);
    server = module.server;
    if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const get = (cookie = "") => fetch(address, { headers: { cookie } });

  function answer(action: string, headers: Record<string, string> = {}) {
    const body = new URLSearchParams({ action, returnTo: "/" });
    const own = { "sec-fetch-site": "same-origin", ...headers };
    return fetch(`${address}/consent`, { method: "POST", body, headers: own, redirect: "manual" });
  }

  const namesIn = (response: Response) =>
    response.headers.getSetCookie().map((each) => each.split("=", 1)[0]);

  it("sets nothing that nobody has allowed", async () => {
    const response = await get();
    expect(await response.text()).toBe("<h1>Lamps</h1>");
    expect(namesIn(response)).toEqual(["session"]);
    expect(response.headers.get("vary")).toContain("Cookie, Sec-GPC");
  });

  it("takes an answer, and keeps to it", async () => {
    const accepted = await answer("accept-all");
    expect([accepted.status, accepted.headers.get("location")]).toEqual([303, "/"]);
    const [consent = ""] = accepted.headers.getSetCookie().map((each) => each.split(";", 1)[0]);
    expect(consent).toMatch(/^cookiepact=1\.\d{8}\.1\.a\.analytics\.$/);
    expect(namesIn(await get(consent))).toEqual(["session", "_visits", "cookiepact"]);
  });

  it("deletes what is left after a refusal", async () => {
    const refused = await answer("reject-all");
    const [consent] = refused.headers.getSetCookie().map((each) => each.split(";", 1)[0]);
    const response = await get(`${consent}; _visits=1`);
    expect(response.headers.getSetCookie()).toContain("_visits=; Path=/; Max-Age=0");
  });

  it("takes no answer from another site", async () => {
    const response = await answer("accept-all", { "sec-fetch-site": "cross-site" });
    expect(response.status).toBe(403);
    expect(namesIn(response)).toEqual([]);
  });
});
