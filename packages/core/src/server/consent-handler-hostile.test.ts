import { afterAll, describe, expect, it } from "vitest";
import { createConsentHandler } from "./consent-handler.ts";
import type { ConsentHandlerOptions } from "./handler-options.ts";
import { NOW, policy, REFUSED } from "./test-policy.ts";

const ORIGIN = "https://shop.example";
const ENDPOINT = `${ORIGIN}/consent`;
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";
const SAME_ORIGIN = { "sec-fetch-site": "same-origin" };
const NATIVE = Reflect.ownKeys(Object.prototype).map(String);

function handle(request: Request, options: ConsentHandlerOptions = {}) {
  return createConsentHandler(policy, { now: NOW, countryHeader: "cf-ipcountry", ...options })(
    request,
  );
}

function post(
  body: BodyInit,
  headers: Record<string, string> = {},
  options: ConsentHandlerOptions = {},
) {
  const all = { "content-type": FORM, ...SAME_ORIGIN, cookie: REFUSED, ...headers };
  const init = { method: "POST", headers: all, body, duplex: "half" };
  return handle(new Request(ENDPOINT, init as RequestInit), options);
}

const formOf = (fields: Record<string, string>) => `${new URLSearchParams(fields)}`;
const cookiesOf = (response: Response) => response.headers.getSetCookie();

/** Nothing that would end a header, and nothing that a browser reads in two ways. */
function expectCleanHeaders({ headers }: Response) {
  for (const [name, value] of headers) expect(`${name}: ${value}`).toMatch(/^[\x20-\x7e]*$/);
}

afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype).map(String)).toEqual(NATIVE);
  expect(({} as Record<string, unknown>).granted).toBeUndefined();
});

describe("SE-06 open redirect", () => {
  const ADDRESSES = [
    "//evil.example",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "/\\/evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "\u0000//evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/a/..//evil.example",
    "/%2e//evil.example",
    "/%2e%2e//evil.example",
    "./%2e//evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "https:\\\\evil.example",
    "http:evil.example",
    "HTTPS://EVIL.EXAMPLE",
    "https://shop.example.evil.example",
    "https://shop.example@evil.example",
    "https://shop.example:443@evil.example",
    "https://evil.example#https://shop.example",
    "https://evil.example?https://shop.example",
    "https://evil.example\\@shop.example",
    "@evil.example",
    "//shop.example@evil.example",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "JavaScript://shop.example/%0aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "blob:https://shop.example//evil.example",
    "blob:https://evil.example/1",
    "filesystem:https://shop.example/1",
    "file:///etc/passwd",
    "%2f%2fevil.example",
    "%5cevil.example",
    "/%09/evil.example",
    "/%2fevil.example",
    "\uff0f\uff0fevil.example",
    "/\u2044evil.example",
    "/\u2215evil.example",
    "\u3002//evil.example",
    "https://shop.example\u3002evil.example",
    "https://[::1]/",
    "https://",
    "http://shop.example/",
    "https://shop.example:8443/",
    "\ud800//evil.example",
  ];

  /** Whatever it is, it is a page of this site: to the letter, and to a browser. */
  function expectWithin(response: Response) {
    const location = response.headers.get("location") ?? "none";
    expect(location).toMatch(/^\/(?![/\\])/);
    expect(new URL(location, ENDPOINT).origin).toBe(ORIGIN);
    expectCleanHeaders(response);
  }

  it.each(ADDRESSES)("in returnTo: %j", async (returnTo) => {
    expectWithin(await post(formOf({ action: "reject-all", returnTo })));
  });

  it.each(ADDRESSES.filter((each) => /^[\x20-\xff]*$/.test(each)))(
    "in Referer: %j",
    async (referer) => {
      expectWithin(await post(formOf({ action: "reject-all" }), { referer }));
    },
  );

  it("the first of two returnTo counts, whatever the second is", async () => {
    const body = "action=reject-all&returnTo=%2Fa&returnTo=%2F%2Fevil.example";
    expect((await post(body)).headers.get("location")).toBe("/a");
  });
});

describe("SE-06 cross-site request forgery", () => {
  it.each([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a sibling of this host", { "sec-fetch-site": "same-site" }],
    ["nobody's page", { "sec-fetch-site": "none" }],
    ["an empty Sec-Fetch-Site", { "sec-fetch-site": "" }],
    ["two of them", { "sec-fetch-site": "same-origin, cross-site" }],
    ["another spelling", { "sec-fetch-site": "Same-Origin" }],
    ["another site with this origin", { "sec-fetch-site": "cross-site", origin: ORIGIN }],
    ["no Origin", {}],
    ["an empty Origin", { origin: "" }],
    ["Origin: null", { origin: "null" }],
    ["another host", { origin: "https://evil.example" }],
    ["a longer host", { origin: "https://shop.example.evil.example" }],
    ["a shorter host", { origin: "https://hop.example" }],
    ["another port", { origin: "https://shop.example:8443" }],
    ["this host without https", { origin: "http://shop.example" }],
    ["a user named like this host", { origin: "https://shop.example@evil.example" }],
    ["two origins", { origin: "https://shop.example https://evil.example" }],
    ["Origin: null, and a Host of null", { origin: "null", host: "null" }],
    ["no Origin, and an empty Host", { origin: "", host: "" }],
  ])("refuses a POST: %s", async (_case, headers) => {
    const response = await handle(
      new Request(ENDPOINT, {
        method: "POST",
        headers: { "content-type": FORM, cookie: REFUSED, ...(headers as Record<string, string>) },
        body: "action=accept-all",
      }),
    );
    expect(response.status).toBe(403);
    expect(cookiesOf(response)).toEqual([]);
  });

  it.each([
    ["an action in the address", "GET", "?action=accept-all&grant=analytics", {}],
    ["a method in the address", "GET", "?_method=POST&action=accept-all", {}],
    ["a method in a header", "GET", "?action=accept-all", { "x-http-method-override": "POST" }],
    ["another such header", "GET", "?action=accept-all", { "x-method-override": "POST" }],
    ["HEAD", "HEAD", "?action=accept-all", {}],
  ])("a GET changes nothing: %s", async (_case, method, search, headers) => {
    const init = { method, headers: { cookie: REFUSED, ...SAME_ORIGIN, ...headers } };
    const response = await handle(new Request(ENDPOINT + search, init as RequestInit));
    expect(response.status).toBe(200);
    expect(cookiesOf(response)).toEqual([]);
  });

  it("a GET with a body, as some clients send one, changes nothing", async () => {
    const { headers, url } = new Request(ENDPOINT, { headers: { "content-type": FORM } });
    const body = new Response("action=accept-all").body;
    const response = await handle({ method: "GET", headers, url, body } as Request);
    expect(cookiesOf(response)).toEqual([]);
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])(
    "%s is no POST, whatever an override says",
    async (method) => {
      const headers = { ...SAME_ORIGIN, "x-http-method-override": "POST", "content-type": FORM };
      const init = method === "OPTIONS" ? {} : { body: "action=accept-all" };
      const response = await handle(new Request(ENDPOINT, { method, headers, ...init }));
      expect(response.status).toBe(405);
      expect(cookiesOf(response)).toEqual([]);
    },
  );

  it("no answer lets another origin read it", async () => {
    const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    const response = await handle(new Request(ENDPOINT, { headers }));
    expect(
      [...response.headers.keys()].filter((name) => name.startsWith("access-control")),
    ).toEqual([]);
  });
});

describe("SE-06 oversize", () => {
  const LARGE = `action=accept-all&x=${"a".repeat(5000)}`;

  it.each(["0", "-1", "1", "abc", "4096", "4096, 5", " ", "0x10", "1e1", "Infinity", "5001"])(
    "a body that is larger than its Content-Length of %j says",
    async (length) => {
      const response = await post(LARGE, { "content-length": length });
      expect(response.status).toBe(413);
      expect(cookiesOf(response)).toEqual([]);
    },
  );

  it("a body that is smaller than it says is not waited for", async () => {
    const never = new ReadableStream({ pull: () => new Promise(() => {}) });
    expect((await post(never, { "content-length": "4097" })).status).toBe(413);
  });

  it.each([1, 7, 1024, 4097, 65_536])("chunks of %i bytes without an end", async (size) => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream(
      {
        pull(controller) {
          sent += size;
          controller.enqueue(new Uint8Array(size).fill(97));
        },
        cancel() {
          cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    expect((await post(endless)).status).toBe(413);
    expect(sent).toBeLessThanOrEqual(4096 + 2 * size);
    expect(cancelled).toBe(true);
  });

  it("4,096 bytes are taken and 4,097 are not, and bytes they are, not characters", async () => {
    const bodyOf = (bytes: number, filler: string) => {
      const start = "action=reject-all&x=";
      const room = bytes - start.length;
      const rest = room % new TextEncoder().encode(filler).length;
      return start + "a".repeat(rest) + filler.repeat((room - rest) / (filler === "a" ? 1 : 2));
    };
    for (const filler of ["a", "\u00e9"]) {
      expect((await post(bodyOf(4096, filler))).status).toBe(303);
      expect((await post(bodyOf(4097, filler))).status).toBe(413);
    }
  });

  it("JSON of nothing but brackets, and numbers without end", async () => {
    for (const body of ["[".repeat(4096), '{"a":'.repeat(800), `{"day":${"9".repeat(4000)}}`]) {
      expect((await post(body, { "content-type": JSON_TYPE })).status).toBe(400);
    }
  });
});

describe("SE-03 prototype", () => {
  it.each([
    "action=save&grant=__proto__",
    "action=save&grant=constructor",
    "action=save&grant=prototype",
    "action=save&grant=hasOwnProperty",
    "action=save&grant=analytics&grant=__proto__",
    "action=__proto__",
    "action=constructor",
    "action=toString&grant=analytics",
    "action[__proto__]=save&grant=analytics",
    "__proto__[action]=accept-all",
    "__proto__=accept-all",
  ])("a form: %s", async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(cookiesOf(response)).toEqual([]);
  });

  const GOOD = '"denied":[],"source":"p","day":"20261123","eventId":"b1946ac9-2492"';

  it.each([
    `{"__proto__":{"granted":["analytics"]},${GOOD}}`,
    `{"constructor":{"prototype":{"granted":["analytics"]}},${GOOD}}`,
    `{"__proto__":{"granted":["analytics"],${GOOD}}}`,
    `{"granted":["__proto__"],${GOOD}}`,
    `{"granted":["constructor"],${GOOD}}`,
    `{"granted":{"0":"analytics","length":1},${GOOD}}`,
    `{"granted":[["analytics"]],${GOOD}}`,
    `{"granted":"analytics",${GOOD}}`,
    `{"granted":["analytics"],${GOOD.replace('"p"', '"__proto__"')}}`,
    `{"granted":["analytics"],${GOOD.replace('"p"', '["p"]')}}`,
    `{"granted":["analytics"],${GOOD.replace('"20261123"', "20261123")}}`,
  ])("JSON: %s", async (body) => {
    const response = await post(body, { "content-type": JSON_TYPE });
    expect(response.status).toBe(400);
    expect(cookiesOf(response)).toEqual([]);
  });
});

describe("SE-03 header injection", () => {
  it.each([
    "/a\r\nSet-Cookie: x=1",
    "/a\nSet-Cookie: x=1",
    "/a\rSet-Cookie: x=1",
    "/a%0d%0aSet-Cookie:%20x=1",
    "/a\u2028Set-Cookie: x=1",
    "/a\u560d\u560aSet-Cookie: x=1",
    "/a?b=\r\nSet-Cookie: x=1",
    "/a#\r\nSet-Cookie: x=1",
    "/a\u0000b",
  ])("in returnTo: %j", async (returnTo) => {
    const response = await post(formOf({ action: "reject-all", returnTo }));
    expect(response.status).toBe(303);
    expect(cookiesOf(response).filter((each) => !each.startsWith("__Host-cookiepact="))).toEqual(
      [],
    );
    expectCleanHeaders(response);
  });

  it.each([
    ["eventId", "b1946ac9\r\nSet-Cookie: x=1"],
    ["eventId", "b1946ac9-2492\n"],
    ["day", "20261123\r\n"],
    ["day", "2026\r\n11"],
    ["source", "p\r\n"],
  ])("in the JSON's %s: %j", async (field, value) => {
    const good = {
      granted: [],
      denied: [],
      source: "p",
      day: "20261123",
      eventId: "b1946ac9-2492",
    };
    const body = JSON.stringify({ ...good, [field]: value });
    const response = await post(body, { "content-type": JSON_TYPE });
    expect(response.status).toBe(400);
    expectCleanHeaders(response);
  });

  it.each([
    ["accept-language", "de\tset-cookie: x=1"],
    ["accept-language", `${"x".repeat(8000)}`],
    ["accept-language", "<script>alert(1)</script>"],
    ["accept-language", "__proto__"],
    ["cf-ipcountry", "US\tset-cookie"],
    ["cf-ipcountry", "__proto__"],
    ["cf-ipcountry", "constructor"],
    ["cf-ipcountry", "US, DE"],
    ["sec-gpc", "1, 0"],
    ["cookie", `${REFUSED}; a=\u00ff\u0001`],
  ])("in %s: %j", async (name, value) => {
    const accepted = await post("action=accept-all", { [name]: value });
    const state = await handle(new Request(ENDPOINT, { headers: { [name]: value } }));
    for (const response of [accepted, state]) {
      expectCleanHeaders(response);
      expect(await response.text()).not.toContain("script");
    }
    expect(accepted.status).toBe(303);
    // Under a law that nobody knows, nothing runs without an answer.
    const { keys } = await (
      await handle(new Request(ENDPOINT, { headers: { [name]: value } }))
    ).json();
    expect(keys.analytics.allowed).toBe(false);
  });
});
