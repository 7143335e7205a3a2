import { describe, expect, it, vi } from "vitest";
import { italy } from "../consent/regimes.ts";
import { createConsentHandler } from "./consent-handler.ts";
import type { ConsentHandlerOptions } from "./handler-options.ts";
import { readConsent } from "./read-consent.ts";
import { GRANTED, NOW, policy, REFUSED } from "./test-policy.ts";

const ENDPOINT = "https://shop.example/consent";
const FORM = "application/x-www-form-urlencoded";
const SAME_ORIGIN = { "sec-fetch-site": "same-origin" };

function handle(init: RequestInit & { url?: string } = {}, options: ConsentHandlerOptions = {}) {
  const handler = createConsentHandler(policy, { now: NOW, ...options });
  return handler(new Request(init.url ?? ENDPOINT, init));
}

function postForm(
  fields: string | readonly (readonly [string, string])[],
  headers: Record<string, string> = {},
  options: ConsentHandlerOptions = {},
) {
  const body =
    typeof fields === "string"
      ? fields
      : `${new URLSearchParams(fields.map((field) => [...field]))}`;
  const all = { "content-type": FORM, ...SAME_ORIGIN, ...headers };
  return handle({ method: "POST", headers: all, body }, options);
}

function postJson(
  answer: unknown,
  headers: Record<string, string> = {},
  options: ConsentHandlerOptions = {},
) {
  const all = { "content-type": "application/json", ...SAME_ORIGIN, ...headers };
  const body = typeof answer === "string" ? answer : JSON.stringify(answer);
  return handle({ method: "POST", headers: all, body }, options);
}

const cookiesOf = (response: Response) => response.headers.getSetCookie();
const answerIn = (response: Response) => cookiesOf(response)[0]?.split(";", 1)[0];

describe("a form, from a page without script", () => {
  it.each([
    ["accept-all", [["action", "accept-all"]], "", "1.20261123.2.a.analytics-marketing."],
    ["reject-all", [["action", "reject-all"]], "", "1.20261123.2.r..analytics-marketing"],
    [
      "save, one granted",
      [
        ["action", "save"],
        ["grant", "analytics"],
      ],
      "",
      "1.20261123.2.p.analytics.marketing",
    ],
    ["save, none granted", [["action", "save"]], "", "1.20261123.2.p..analytics-marketing"],
    [
      "save, a service granted",
      [
        ["action", "save"],
        ["grant", "helpdesk"],
      ],
      "",
      "1.20261123.2.p.helpdesk.analytics-marketing",
    ],
    [
      "allow, one key: nothing is refused with it",
      [
        ["action", "allow"],
        ["grant", "helpdesk"],
      ],
      "",
      "1.20261123.2.p.helpdesk.",
    ],
    [
      "allow, several keys, one of them twice",
      [
        ["action", "allow"],
        ["grant", "helpdesk"],
        ["grant", "analytics"],
        ["grant", "helpdesk"],
      ],
      "",
      "1.20261123.2.p.analytics-helpdesk.",
    ],
    [
      "allow, after a refusal: the others stay refused, with their day",
      [
        ["action", "allow"],
        ["grant", "helpdesk"],
      ],
      REFUSED,
      "1.20261120.2.r..analytics-marketing.20261123.2.p.helpdesk.",
    ],
    ["withdraw", [["action", "withdraw"]], GRANTED, "1.20261123.2.w..analytics-marketing"],
    [
      "reject-all in a banner that asks about one changed category",
      [["action", "reject-all"]],
      "__Host-cookiepact=1.20261001.1.a.analytics-marketing.",
      "1.20261001.1.a.marketing..20261123.2.r..analytics",
    ],
    [
      "reject-all in the preferences, which show all",
      [
        ["action", "reject-all"],
        ["layer", "preferences"],
      ],
      "__Host-cookiepact=1.20261001.1.a.analytics-marketing.",
      "1.20261123.2.r..analytics-marketing",
    ],
  ] as const)("%s sets the cookie by HTTP", async (_case, fields, cookie, value) => {
    const response = await postForm(fields, { cookie });
    expect(response.status).toBe(303);
    expect(cookiesOf(response)).toEqual([
      `__Host-cookiepact=${value}; Path=/; SameSite=Lax; Max-Age=15552000; Secure`,
    ]);
  });

  it.each([
    ["a path", "/pricing?a=1#b", "/pricing?a=1#b"],
    ["an address of this site", "https://shop.example/pricing", "/pricing"],
    ["another site", "https://evil.example/", "/from"],
    ["another site without a scheme", "//evil.example/", "/from"],
    ["with backslashes", "/\\evil.example/", "/from"],
    ["with a scheme of script", "javascript:alert(1)", "/from"],
    ["a path that becomes a host", "/.//evil.example", "/from"],
    ["with a line break", "/a\r\nset-cookie: x=1", "/aset-cookie:%20x=1"],
    ["with a user", "https://shop.example@evil.example/", "/from"],
    ["another port", "https://shop.example:8443/", "/from"],
    ["nothing", "", "/from"],
  ])("SE-06 goes back within the site: %s", async (_case, returnTo, location) => {
    const headers = { referer: "https://shop.example/from" };
    const response = await postForm(
      [
        ["action", "reject-all"],
        ["returnTo", returnTo],
      ],
      headers,
    );
    expect(response.headers.get("location")).toBe(location);
    expect(response.headers.has("x")).toBe(false);
  });

  it("goes to the front page where nothing says from where it came", async () => {
    const response = await postForm([["action", "reject-all"]]);
    expect(response.headers.get("location")).toBe("/");
  });

  it("manage goes to the preferences, which need no script, and changes nothing", async () => {
    const onDecision = vi.fn();
    const headers = { cookie: REFUSED, referer: "https://shop.example/pricing?a=1&b=2" };
    const response = await postForm("action=manage", headers, { onDecision });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("?returnTo=%2Fpricing%3Fa%3D1%26b%3D2");
    expect(cookiesOf(response)).toEqual([]);
    expect(onDecision).not.toHaveBeenCalled();
  });

  it("allow is reported as a grant of this and nothing else", async () => {
    const onDecision = vi.fn();
    await postForm("action=allow&grant=helpdesk", { cookie: REFUSED }, { onDecision });
    const event = { type: "grant", granted: ["helpdesk"], denied: [], source: "preferences" };
    expect(onDecision).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(event));
  });

  it("US-02 allow does not outdo the browser's signal", async () => {
    const headers = { "sec-gpc": "1" };
    const response = await postForm("action=allow&grant=helpdesk", headers);
    const cookie = answerIn(response) ?? "";
    const request = new Request(ENDPOINT, { headers: { ...headers, cookie } });
    expect(readConsent(policy, request, { now: NOW }).keys.helpdesk.allowed).toBe(false);
  });

  it.each([
    [
      "a banner whose closing refuses",
      { regime: italy },
      "banner",
      "1.20261123.2.x..analytics-marketing",
    ],
    ["a banner whose closing means nothing", {}, "banner", undefined],
    ["the preferences", { regime: italy }, "preferences", undefined],
  ])("NA-04 close, on %s", async (_case, options, layer, value) => {
    const onDecision = vi.fn();
    const response = await postForm(`action=close&layer=${layer}`, {}, { ...options, onDecision });
    expect(response.status).toBe(303);
    expect(answerIn(response)).toBe(value && `__Host-cookiepact=${value}`);
    expect(onDecision).toHaveBeenCalledTimes(value ? 1 : 0);
  });

  it.each([
    ["no action", "grant=analytics"],
    ["an unknown action", "action=destroy"],
    ["an unknown key", "action=save&grant=nonsense"],
    ["a necessary key", "action=save&grant=essential"],
    ["a key of Object.prototype", "action=save&grant=__proto__"],
    ["to allow nothing", "action=allow"],
    ["to allow the empty key", "action=allow&grant="],
    ["to allow an unknown key", "action=allow&grant=nonsense"],
    ["to allow an unknown key beside a known one", "action=allow&grant=helpdesk&grant=nonsense"],
    ["to allow a necessary key", "action=allow&grant=essential"],
    ["to allow a key of Object.prototype", "action=allow&grant=__proto__"],
    ["to allow a list in one field", "action=allow&grant=analytics-helpdesk"],
    ["what only script can do", "action=once&grant=helpdesk"],
    ["another one", "action=save&grant=constructor"],
    ["nothing", ""],
  ])("refuses %s, and changes nothing", async (_case, body) => {
    const response = await postForm(body, { cookie: REFUSED });
    expect(response.status).toBe(400);
    expect(cookiesOf(response)).toEqual([]);
    expect(({} as Record<string, unknown>).analytics).toBeUndefined();
  });

  it("reflects nothing of what was sent", async () => {
    const response = await postForm("action=save&grant=%3Cscript%3Ealert(1)%3C/script%3E");
    expect(await response.text()).not.toContain("script");
  });
});

describe("JSON, from a page's script", () => {
  const answer = {
    granted: ["analytics"],
    denied: ["marketing"],
    source: "p",
    day: "20261123",
    eventId: "b1946ac9-2492-4d23",
  };
  const written = "__Host-cookiepact=1.20261123.2.p.analytics.marketing";

  it("BR-01 confirms by HTTP what script has written", async () => {
    const response = await postJson(answer, { cookie: written });
    expect(response.status).toBe(200);
    expect(cookiesOf(response)).toEqual([
      `${written}; Path=/; SameSite=Lax; Max-Age=15552000; Secure`,
    ]);
  });

  it("writes it where script could not", async () => {
    expect(answerIn(await postJson(answer))).toBe(written);
  });

  it.each([
    ["of another day", { day: "20261120" }],
    ["from the outbox", { late: true }],
  ])("an answer that comes late, %s, is reported and sets nothing", async (_case, lateness) => {
    const onDecision = vi.fn();
    const body = { ...answer, ...lateness };
    expect(answerIn(await postJson(body, { cookie: REFUSED }, { onDecision }))).toBeUndefined();
    expect(answerIn(await postJson({ ...body, eventId: "another-one" }))).toBeUndefined();
    expect(onDecision).toHaveBeenCalledOnce();
  });

  it.each([
    [
      "a grant, refused on the same day",
      "1.20261123.2.r..analytics-marketing",
      "1.20261123.2.r..analytics-marketing",
    ],
    [
      "a grant, refused on an earlier day",
      "1.20261120.2.r..analytics-marketing",
      "1.20261120.2.r..marketing.20261123.2.p.analytics.",
    ],
    [
      "a refusal, granted on the same day",
      "1.20261123.2.a.analytics-marketing.",
      "1.20261123.2.a.analytics..20261123.2.p..marketing",
    ],
  ])(
    "a cookie that says otherwise may be newer, and no refusal is lost: %s",
    async (_case, before, after) => {
      const response = await postJson(answer, { cookie: `__Host-cookiepact=${before}` });
      expect(answerIn(response)).toBe(`__Host-cookiepact=${after}`);
    },
  );

  it("PR-08 takes each event once, though its report comes twice; what failed may come again", async () => {
    const onDecision = vi.fn().mockRejectedValueOnce(new Error("the store is down"));
    const handler = createConsentHandler(policy, { now: NOW, onDecision, onError: () => {} });
    const post = (eventId: string) =>
      handler(
        new Request(ENDPOINT, {
          method: "POST",
          headers: { "content-type": "application/json", ...SAME_ORIGIN },
          body: JSON.stringify({ ...answer, eventId }),
        }),
      );
    expect((await post("event-one")).status).toBe(503);
    expect((await post("event-one")).status).toBe(200);
    expect((await post("event-one")).status).toBe(200);
    expect(onDecision).toHaveBeenCalledTimes(2);
    await post("event-two");
    expect(onDecision).toHaveBeenCalledTimes(3);
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["null", "null"],
    ["keys that are no list", { ...answer, granted: "analytics" }],
    ["an unknown key", { ...answer, granted: ["nonsense"] }],
    ["a necessary key", { ...answer, denied: ["essential"] }],
    ["an unknown source", { ...answer, source: "z" }],
    ["a source of Object.prototype", { ...answer, source: "constructor" }],
    ["a day that is none", { ...answer, day: "yesterday" }],
    ["no event id", { ...answer, eventId: undefined }],
    ["an event id that could be anything", { ...answer, eventId: "<script>" }],
    ["a prototype", '{"__proto__":{"granted":["analytics"]}}'],
  ])("refuses %s", async (_case, body) => {
    const response = await postJson(body);
    expect(response.status).toBe(400);
    expect(cookiesOf(response)).toEqual([]);
  });

  it("PR-08 the choice takes effect although the store fails, and script is told to come again", async () => {
    const onError = vi.fn();
    const onDecision = () => Promise.reject(new Error("the store is down"));
    const response = await postJson(answer, {}, { onDecision, onError });
    expect(response.status).toBe(503);
    expect(answerIn(response)).toBe(written);
    expect(onError).toHaveBeenCalledOnce();
  });
});

describe("who may answer", () => {
  it.each([
    ["this origin", { "sec-fetch-site": "same-origin" }, 303],
    ["another site", { "sec-fetch-site": "cross-site" }, 403],
    ["a subdomain", { "sec-fetch-site": "same-site" }, 403],
    ["the address bar", { "sec-fetch-site": "none" }, 403],
    [
      "an older browser, this origin",
      { origin: "https://shop.example", host: "shop.example" },
      303,
    ],
    [
      "an older browser, another origin",
      { origin: "https://evil.example", host: "shop.example" },
      403,
    ],
    ["an older browser, a sandboxed page", { origin: "null", host: "shop.example" }, 403],
    ["nobody knows", {}, 403],
    [
      "another site that also names this origin",
      { "sec-fetch-site": "cross-site", origin: "https://shop.example" },
      403,
    ],
  ])("SE-06 %s", async (_case, headers, status) => {
    const response = await handle({
      method: "POST",
      headers: { "content-type": FORM, ...(headers as Record<string, string>) },
      body: "action=accept-all",
    });
    expect(response.status).toBe(status);
    expect(cookiesOf(response)).toHaveLength(status === 303 ? 1 : 0);
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("SE-06 refuses %s", async (method) => {
    const response = await handle({ method, headers: SAME_ORIGIN });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
  });

  it.each([["text/plain"], ["multipart/form-data; boundary=x"], [""]])(
    "refuses another content type: %s",
    async (type) => {
      const response = await handle({
        method: "POST",
        headers: { ...SAME_ORIGIN, "content-type": type },
        body: "action=accept-all",
      });
      expect(response.status).toBe(415);
      expect(cookiesOf(response)).toEqual([]);
    },
  );

  it("SE-06 refuses a body over 4 kB, whatever its declared length, and reads no more of it", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new TextEncoder().encode("a".repeat(1024)));
      },
    });
    const init = {
      method: "POST",
      headers: { "content-type": FORM, ...SAME_ORIGIN },
      body: endless,
      duplex: "half",
    };
    expect((await handle(init as RequestInit)).status).toBe(413);
    expect(pulled).toBeLessThan(10);
    expect((await postForm(`action=save&x=${"a".repeat(5000)}`)).status).toBe(413);
  });
});

describe("GET", () => {
  it("returns the present state, and changes nothing", async () => {
    const response = await handle({ headers: { cookie: REFUSED } });
    expect(response.status).toBe(200);
    expect(cookiesOf(response)).toEqual([]);
    expect(await response.json()).toMatchObject({
      keys: { essential: { allowed: true }, analytics: { allowed: false, because: "denied" } },
      pending: [],
    });
  });

  it.each([
    ["who has answered", REFUSED, true],
    ["who has not", "", false],
    [
      "who is asked again about one category",
      "__Host-cookiepact=1.20261001.1.a.analytics-marketing.",
      false,
    ],
  ])("as a stylesheet hides a static page's banner from %s", async (_who, cookie, hides) => {
    const accept = "text/css,*/*;q=0.1";
    const response = await handle({ headers: { cookie, accept } });
    expect(response.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect((await response.text()).includes("[data-cookiepact-unread]")).toBe(hides);
    expect(cookiesOf(response)).toEqual([]);
  });

  it("SE-06 tells caches that it depends on who asks, and what for", async () => {
    for (const accept of ["text/html", "text/css", "application/json"]) {
      const { headers } = await handle({ headers: { accept } });
      expect(headers.get("vary")).toBe("Cookie, Sec-GPC, Accept");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });
});

it.each([
  ["GET", {}],
  [
    "a form",
    {
      method: "POST",
      headers: { "content-type": FORM, ...SAME_ORIGIN },
      body: "action=reject-all",
    },
  ],
  ["a refusal", { method: "PUT" }],
])("SE-06 nobody's answer belongs into a cache: %s", async (_case, init) => {
  expect((await handle(init)).headers.get("cache-control")).toBe("no-store");
});

describe("PR-01 the event", () => {
  const take = async (...args: Parameters<typeof postForm>) => {
    const onDecision = vi.fn();
    await postForm(args[0], args[1], { ...args[2], onDecision });
    return onDecision.mock.calls[0]?.[0];
  };

  it("is complete, and holds nothing of the visitor", async () => {
    const headers = {
      "user-agent": "Secret/1.0",
      "x-forwarded-for": "203.0.113.9",
      "accept-language": "de-AT,en;q=0.5",
      "sec-gpc": "1",
    };
    const event = await take(
      [
        ["action", "save"],
        ["grant", "analytics"],
      ],
      headers,
    );
    expect(event).toEqual({
      eventId: expect.stringMatching(/^[\da-f-]{36}$/),
      type: "partial",
      at: "2026-11-23T12:00:00.000Z",
      regime: "opt-in",
      policyId: "shop",
      policyRevision: 2,
      noticeHash: expect.stringMatching(/^[\da-f]{64}$/),
      locale: "de-AT",
      source: "preferences",
      granted: ["analytics"],
      denied: ["marketing"],
      purposes: { analytics: "granted", marketing: "denied" },
      signals: { gpc: true },
    });
    expect(JSON.stringify(event)).not.toMatch(/203\.0\.113|Secret/);
  });

  it.each([
    ["accept-all", {}, "grant"],
    ["reject-all", {}, "refuse"],
    ["withdraw", { cookie: GRANTED }, "withdraw"],
  ])("%s is of the type %s", async (action, headers, type) => {
    expect((await take([["action", action]], headers as Record<string, string>)).type).toBe(type);
  });

  it("PR-02 the notice's hash changes with one letter, and not with the order of fields", async () => {
    const { noticeHash } = await import("./notice-hash.ts");
    const reordered = Object.fromEntries(Object.entries(policy).reverse()) as typeof policy;
    const changed = { ...policy, updated: "2026-11-02" };
    expect(await noticeHash(reordered)).toBe(await noticeHash(policy));
    expect(await noticeHash(changed)).not.toBe(await noticeHash(policy));
  });
});
