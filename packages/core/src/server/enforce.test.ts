import { describe, expect, it, vi } from "vitest";
import { type EnforceOptions, enforce } from "./enforce.ts";
import { GRANTED, NOW, pageRequest, policy, REFUSED } from "./test-policy.ts";

const DAY = 86_400;

/** A response that sets these cookies, after enforcement. */
function enforced(
  cookie: string,
  setCookies: readonly string[],
  { headers = {}, ...options }: EnforceOptions & { headers?: Record<string, string> } = {},
) {
  const response = new Response("<p>Hello", {
    status: 201,
    headers: { "content-type": "text/plain", ...headers },
  });
  for (const each of setCookies) response.headers.append("set-cookie", each);
  return enforce(policy, pageRequest(cookie), response, { now: NOW, ...options });
}

const cookiesOf = (response: Response) => response.headers.getSetCookie();

describe("Set-Cookie headers of the response", () => {
  it.each([
    ["necessary, nothing said", "", "session=abc; HttpOnly", true],
    ["necessary, all refused", REFUSED, "session=abc; HttpOnly", true],
    ["optional, nothing said", "", "_visits=1; Max-Age=60", false],
    ["optional, refused", REFUSED, "_visits=1; Max-Age=60", false],
    ["optional, granted", GRANTED, "_visits=1; Max-Age=60", true],
    ["by pattern, refused", REFUSED, "_visits_abc=1; Max-Age=60", false],
    ["by pattern, granted", GRANTED, "_visits_abc=1; Max-Age=60", true],
    ["of a service, refused", REFUSED, "chat=1; Max-Age=60", false],
    [
      "of a service that has a grant of its own",
      "__Host-cookiepact=1.20261120.2.p.helpdesk.analytics-marketing",
      "chat=1; Max-Age=60",
      true,
    ],
    [
      "of a changed category, granted before the change",
      "__Host-cookiepact=1.20261120.1.a.analytics.",
      "_visits=1",
      false,
    ],
    [
      "granted in a cookie that any subdomain could set",
      GRANTED.replace("__Host-", ""),
      "_visits=1",
      false,
    ],
    [
      "granted in a broken cookie",
      "__Host-cookiepact=1.20261120.2.a.analytics",
      "_visits=1",
      false,
    ],
    ["a deletion, refused", REFUSED, "_visits=; Max-Age=0", true],
    [
      "a deletion by date, refused",
      REFUSED,
      "_visits=; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
      true,
    ],
    [
      "what Date.parse takes for a deletion and a browser does not",
      REFUSED,
      "_visits=1; Expires=1970-01-01",
      false,
    ],
    [
      "what is too long for a browser to be a deletion",
      REFUSED,
      `_visits=1; Max-Age=${"0".repeat(1025)}`,
      false,
    ],
    ["under no name, refused", REFUSED, "=_visits=1; Max-Age=60", false],
    ["undeclared, refused", REFUSED, "elsewhere=1; Max-Age=60", true],
  ])("EU-11 %s", (_case, cookie, header, isKept) => {
    expect(cookiesOf(enforced(cookie, [header]))).toEqual(isKept ? [header] : []);
  });

  it("reports what is not declared, and only that", () => {
    const onUndeclared = vi.fn();
    enforced(GRANTED, ["elsewhere=1", "_visits=1", "session=1"], { onUndeclared });
    expect(onUndeclared.mock.calls).toEqual([["elsewhere"]]);
  });

  it.each([
    [
      "longer than declared",
      "_ads=1; Max-Age=99999999; Path=/",
      `_ads=1; Path=/; Max-Age=${90 * DAY}`,
    ],
    ["as declared", `_ads=1; Max-Age=${90 * DAY}`, `_ads=1; Max-Age=${90 * DAY}`],
    ["shorter than declared", "_ads=1; Max-Age=60", "_ads=1; Max-Age=60"],
    ["until the browser closes", "_ads=1", "_ads=1"],
    [
      "a date beyond what is declared",
      "_ads=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT; Secure",
      `_ads=1; Secure; Max-Age=${90 * DAY}`,
    ],
    ["declared for the session only", "session=1; Max-Age=60; HttpOnly", "session=1; HttpOnly"],
    [
      "BR-02 declared for longer than browsers keep",
      "_legacy=1; Max-Age=63072000; Domain=shop.example; Path=/shop",
      `_legacy=1; Domain=shop.example; Path=/shop; Max-Age=${400 * DAY}`,
    ],
  ])("cuts a lifetime to what is declared: %s", (_case, header, expected) => {
    expect(cookiesOf(enforced(GRANTED, [header]))).toEqual([expected]);
  });

  it("Max-Age counts before Expires, as in browsers", () => {
    const header = "_ads=1; Max-Age=60; Expires=Fri, 01 Jan 2100 00:00:00 GMT";
    expect(cookiesOf(enforced(GRANTED, [header]))).toEqual([header]);
  });
});

describe("cookies of the request", () => {
  it("EU-11 deletes what a refusal left behind, HttpOnly included", () => {
    const response = enforced(`${REFUSED}; _visits=1; session=abc; elsewhere=1; _visits_x=2`, []);
    expect(cookiesOf(response)).toEqual([
      "_visits=; Path=/; Max-Age=0",
      "_visits_x=; Path=/; Max-Age=0",
    ]);
  });

  it("deletes under the declared domain and path", () => {
    expect(cookiesOf(enforced(`${REFUSED}; _legacy=1`, []))).toEqual([
      "_legacy=; Path=/shop; Max-Age=0",
      "_legacy=; Path=/shop; Max-Age=0; Domain=shop.example",
    ]);
  });

  it("leaves alone what is allowed, necessary or undeclared", () => {
    expect(cookiesOf(enforced(`${GRANTED}; _visits=1; session=1; elsewhere=1`, []))).toEqual([]);
  });
});

describe("the consent cookie", () => {
  const html = { headers: { "content-type": "text/html; charset=utf-8" } };

  it("BR-01 is renewed by HTTP with the time that is left", () => {
    const left = (180 - 3) * DAY;
    expect(cookiesOf(enforced(REFUSED, [], html))).toEqual([
      `${REFUSED}; Path=/; SameSite=Lax; Max-Age=${left}; Secure`,
    ]);
  });

  it("EU-16 after 50 visits the day of expiry has not moved", () => {
    let cookie = GRANTED;
    const lastDays = new Set<string>();
    for (let visit = 0; visit < 50; visit++) {
      const now = new Date(NOW.getTime() + visit * 3 * DAY * 1000);
      const response = enforced(cookie, [], { ...html, now });
      const [renewed = ""] = cookiesOf(response);
      cookie = renewed.split(";", 1)[0] as string;
      const maxAge = Number(/Max-Age=(\d+)/.exec(renewed)?.[1]);
      lastDays.add(new Date(now.getTime() + maxAge * 1000).toISOString().slice(0, 10));
    }
    expect([...lastDays]).toEqual(["2027-05-19"]);
    expect(cookie).toBe(GRANTED);
  });

  it.each([
    ["no answer yet", "", "text/html", {}],
    ["not a page", GRANTED, "application/json", {}],
    [
      "a page that a shared cache may hand to others",
      GRANTED,
      "text/html",
      { "cache-control": "public, max-age=60" },
    ],
    [
      "an answer whose time is over",
      "__Host-cookiepact=1.20200101.2.a.analytics.",
      "text/html",
      {},
    ],
  ])("is not renewed: %s", (_case, cookie, type, extra) => {
    const headers = { "content-type": type, ...extra };
    expect(cookiesOf(enforced(cookie, [], { headers }))).toEqual([]);
  });

  it("gives way to a newer one that the response sets", () => {
    const newer = `${REFUSED}; Path=/; SameSite=Lax; Max-Age=1000; Secure`;
    expect(cookiesOf(enforced(GRANTED, [newer], html))).toEqual([newer]);
  });
});

describe("the rest of the response", () => {
  it("keeps status, body and other headers", async () => {
    const response = enforced(REFUSED, ["_visits=1"], { headers: { "x-other": "1" } });
    expect(response.status).toBe(201);
    expect(response.headers.get("x-other")).toBe("1");
    await expect(response.text()).resolves.toBe("<p>Hello");
  });

  it("is the very response where there is nothing to do", () => {
    const response = new Response("{}", { headers: { "content-type": "application/json" } });
    expect(enforce(policy, pageRequest(GRANTED), response, { now: NOW })).toBe(response);
  });

  it.each([
    [null, "Cookie, Sec-GPC"],
    ["Accept-Encoding", "Accept-Encoding, Cookie, Sec-GPC"],
    ["cookie", "cookie, Sec-GPC"],
    ["*", "*"],
  ])("US-07 a page varies on what it depends on: %s", (before, after) => {
    const headers = { "content-type": "text/html", ...(before ? { vary: before } : {}) };
    expect(enforced("", [], { headers }).headers.get("vary")).toBe(after);
  });

  it("copes with a response whose headers cannot be changed", () => {
    const response = Response.redirect("https://shop.example/there");
    expect(
      enforce(policy, pageRequest(`${REFUSED}; _visits=1`), response, { now: NOW }).headers.get(
        "location",
      ),
    ).toBe("https://shop.example/there");
  });
});

describe("a middleware that stands before the page", () => {
  // As Next has it: what it hands on is not the page, and has no content type.
  const handedOn = () => new Response(null);

  it("BR-01 renews the consent cookie where it is told that a page follows", () => {
    const request = pageRequest(GRANTED);
    const enforced = enforce(policy, request, handedOn(), { now: NOW, page: true });
    expect(enforced.headers.getSetCookie()).toEqual([
      `${GRANTED}; Path=/; SameSite=Lax; Max-Age=${177 * 86_400}; Secure`,
    ]);
    expect(enforced.headers.get("vary")).toBe("Cookie, Sec-GPC");
    const silent = enforce(policy, pageRequest(GRANTED), handedOn(), { now: NOW });
    expect(silent.headers.getSetCookie()).toEqual([]);
  });

  it("leaves a page alone that is the same for everybody", () => {
    const html = new Response("", { headers: { "content-type": "text/html" } });
    const enforced = enforce(policy, pageRequest(GRANTED), html, { now: NOW, page: false });
    expect(enforced.headers.getSetCookie()).toEqual([]);
    expect(enforced.headers.has("vary")).toBe(false);
  });
});
