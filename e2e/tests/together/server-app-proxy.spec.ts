import { request } from "node:http";
import { FakeDemo } from "../../support/fake-demo.ts";
import { expect, test } from "../../support/test.ts";

// One app for all of them.
test.describe.configure({ mode: "default" });

let demo: FakeDemo;

test.beforeAll(async () => {
  demo = await new FakeDemo().start();
  expect(await demo.up()).toBe(true);
});

test.afterAll(() => demo.remove());

/** What the app says it was asked, with headers that `fetch` would not send. */
function echo(method: string, headers: Record<string, string> = {}, body?: Buffer) {
  const { port } = new URL(demo.origin);
  return new Promise<Record<"method" | "url", string> & { headers: object; length: number }>(
    (resolve, reject) => {
      const path = "/next/echo?a=%2F";
      const asked = request({ port, path, method, headers }, async (response) => {
        resolve(JSON.parse(Buffer.concat(await response.toArray()).toString()));
      });
      asked.on("error", reject).end(body);
    },
  );
}

for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
  test(`${method} reaches the app, with a body of a known length or an unknown one`, async () => {
    const body = Buffer.alloc(300_000, "x");
    const known = { "Content-Length": String(body.length) };
    const unknown = { "Transfer-Encoding": "chunked" };
    for (const headers of [known, unknown]) {
      const echoed = await echo(method, headers, body);
      expect(echoed).toMatchObject({ method, url: "/next/echo?a=%2F", length: body.length });
    }
  });
}

test("the app knows the address that the visitor sees, and nothing that a visitor makes up", async () => {
  const { host } = new URL(demo.origin);
  const { headers } = await echo("GET", {
    Host: host,
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "elsewhere.example",
    "X-Forwarded-For": "203.0.113.7",
    "X-Forwarded-Port": "443",
    Forwarded: "host=elsewhere.example",
  });
  expect(headers).toMatchObject({
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": "http",
    "x-forwarded-for": "127.0.0.1",
  });
  expect(headers).not.toHaveProperty("forwarded");
  expect(headers).not.toHaveProperty("x-forwarded-port");
});

test("what is about one connection only is not passed on", async () => {
  const { headers } = await echo("GET", {
    Connection: "keep-alive, X-Hop",
    "X-Hop": "for the demo only",
    "X-End": "for the app",
    TE: "trailers",
    Upgrade: "websocket",
  });
  expect(headers).toHaveProperty("x-end");
  for (const name of ["x-hop", "te", "upgrade"]) expect(headers).not.toHaveProperty(name);
  const response = await fetch(`${demo.origin}/next/echo`);
  expect(response.headers.get("x-end")).toBe("for the visitor");
  expect(response.headers.has("x-hop")).toBe(false);
});

test("every cookie arrives in a line of its own", async () => {
  const { headers } = await fetch(`${demo.origin}/next/echo`);
  expect(headers.getSetCookie()).toEqual([
    "a=1; Path=/; Expires=Wed, 25 Nov 2026 10:00:00 GMT",
    "b=2",
  ]);
});

test("a response arrives as it is written", async () => {
  const response = await fetch(`${demo.origin}/next/stream`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe("first");
  await fetch(`${demo.origin}/next/release`);
  expect((await reader?.read())?.value).toBe("second");
});

test("statuses and redirects are the app's, and so is the policy on its content", async () => {
  const missing = await fetch(`${demo.origin}/next/nothing`);
  expect([missing.status, await missing.text()]).toEqual([404, "The app has no such page"]);
  expect(missing.headers.has("content-security-policy")).toBe(false);
  const moved = await fetch(`${demo.origin}/next/elsewhere`, { redirect: "manual" });
  expect([moved.status, moved.headers.get("location")]).toEqual([307, "/next/echo"]);
});

for (const path of ["/nextdoor", "/Next", "/next/../nextdoor", "/%6eext"]) {
  test(`${path} is not the app's`, async () => {
    const { port } = new URL(demo.origin);
    const status = await new Promise((resolve, reject) => {
      const asked = request({ port, path }, (response) => resolve(response.resume().statusCode));
      asked.on("error", reject).end();
    });
    expect(status).toBe(404);
  });
}

test("an answer that breaks off is a bad gateway, and the app goes on", async () => {
  expect((await fetch(`${demo.origin}/next/break-off`)).status).toBe(502);
  expect((await fetch(`${demo.origin}/next`)).status).toBe(200);
});
