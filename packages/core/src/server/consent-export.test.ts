import { describe, expect, it, vi } from "vitest";
import { unitedKingdom } from "../consent/regimes.ts";
import { parseConsentExport } from "../schema/parse-consent-export.ts";
import { createConsentHandler } from "./consent-handler.ts";
import type { ConsentHandlerOptions } from "./handler-options.ts";
import { GRANTED, NOW, policy, REFUSED } from "./test-policy.ts";

const ENDPOINT = "https://shop.example/consent?export";

function get(
  headers: Record<string, string> = {},
  options: ConsentHandlerOptions = {},
  { url = ENDPOINT, method = "GET" } = {},
) {
  const handler = createConsentHandler(policy, { now: NOW, ...options });
  return handler(new Request(url, { method, headers }));
}

async function statuses(cookie: string) {
  const { inventory } = parseConsentExport(await (await get({ cookie })).text());
  return inventory?.entries.map(({ name, status }) => [name, status]);
}

describe("GET ?export", () => {
  it("PR-06 hands a visitor without script and without an account their choices as a file", async () => {
    const response = await get({
      cookie: `${GRANTED}; _ads=1`,
      accept: "text/html,application/xhtml+xml,*/*;q=0.8",
      "sec-gpc": "1",
      "accept-language": "de-AT,de;q=0.9",
    });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      "cache-control": "no-store",
      "content-disposition": 'attachment; filename="shop-cookies-2026-11-23.json"',
      "content-type": "application/json",
      "cross-origin-resource-policy": "same-origin",
      vary: "Cookie, Sec-GPC, Accept",
      "x-content-type-options": "nosniff",
    });
    expect(parseConsentExport(await response.text())).toMatchObject({
      exportedAt: NOW.toISOString(),
      policy,
      signals: { gpc: true },
      locale: "de-AT",
      record: [{ day: "20261120", granted: ["analytics", "marketing"], denied: [] }],
      cookie: "1.20261120.2.a.analytics-marketing.",
    });
  });

  it("names the visitor's cookies, judged, and none of their values", async () => {
    const cookie = `${REFUSED}; session=s3cret; _visits=s3cret; nobodys=s3cret; cookiepact=s3cret`;
    expect(await statuses(cookie)).toEqual([
      ["__Host-cookiepact", "own"],
      ["session", "allowed"],
      ["_visits", "without-consent"],
      ["nobodys", "undeclared"],
      ["cookiepact", "own"],
    ]);
    expect(await (await get({ cookie })).text()).not.toContain("s3cret");
    expect(await statuses(GRANTED.concat("; _visits=1; _visits_7=1"))).toContainEqual([
      "_visits_7",
      "allowed",
    ]);
  });

  it("says what a server cannot look into, rather than that it is empty", async () => {
    const { inventory } = parseConsentExport(await (await get()).text());
    expect(inventory?.entries).toEqual([]);
    expect(inventory?.unreadable.map(({ storage }) => storage)).toEqual([
      "localStorage",
      "sessionStorage",
      "indexedDB",
      "cacheStorage",
      "serviceWorker",
    ]);
  });

  it("goes by the regime of the request", async () => {
    const text = await (
      await get({ "cf-ipcountry": "GB" }, { countryHeader: "cf-ipcountry" })
    ).text();
    expect(parseConsentExport(text).regime).toEqual(unitedKingdom);
  });

  it("of who has never answered, and of a cookie that cannot be read, there is no answer", async () => {
    for (const cookie of ["", "__Host-cookiepact=yes"]) {
      const { record, cookie: value } = parseConsentExport(await (await get({ cookie })).text());
      expect([record, value]).toEqual([[], null]);
    }
  });

  it("sets nothing and reports nothing", async () => {
    const onDecision = vi.fn();
    const response = await get({ cookie: GRANTED }, { onDecision });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(onDecision).not.toHaveBeenCalled();
  });

  it("answers HEAD with the same headers and no body", async () => {
    const response = await get({ cookie: GRANTED }, {}, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect([...response.headers]).toEqual([...(await get({ cookie: GRANTED })).headers]);
  });

  it.each(["?export=", "?export=1", "?returnTo=%2F&export"])("is found at %s", async (query) => {
    const response = await get({}, {}, { url: `https://shop.example/consent${query}` });
    expect(response.headers.get("content-disposition")).toContain("attachment");
  });

  it("gives its file a name that is safe in a header, whatever the policy is called", async () => {
    const id = 'a"; filename=evil.exe\r\nset-cookie: a=b';
    const handler = createConsentHandler({ ...policy, id }, { now: NOW });
    const { headers } = await handler(new Request(ENDPOINT));
    expect(headers.get("content-disposition")).toBe(
      'attachment; filename="a-filename-evil.exe-set-cookie-a-b-cookies-2026-11-23.json"',
    );
  });
});

describe("SE-06 another site", () => {
  it.each([
    ["cross-site", "empty"],
    ["cross-site", "script"],
    ["cross-site", "image"],
    ["cross-site", "iframe"],
    ["same-site", "empty"],
    ["same-site", "iframe"],
    ["cross-site", ""],
  ])("is refused: %s, as %s", async (site, dest) => {
    const response = await get({
      cookie: GRANTED,
      origin: "https://evil.example",
      "sec-fetch-site": site,
      "sec-fetch-dest": dest,
    });
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain("analytics");
  });

  it.each([
    ["same-origin", "empty"],
    ["same-origin", "document"],
    ["none", "document"],
    ["cross-site", "document"],
  ])("a page of this site's, or who follows a link, is served: %s, as %s", async (site, dest) => {
    const response = await get({ "sec-fetch-site": site, "sec-fetch-dest": dest });
    expect(response.status).toBe(200);
  });

  it("is never allowed to read it by a header", async () => {
    const { headers } = await get({ origin: "https://evil.example", cookie: GRANTED });
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("hostile requests", () => {
  it.each([
    "=; =x; ;;; ,",
    "__proto__=1; constructor=2; toString=3; hasOwnProperty=4",
    "</script><script>alert(1)</script>=1",
    "\u00ff\u00fe=1; caf\u00e9=2",
    `${"a".repeat(60_000)}=1`,
    Array.from({ length: 5_000 }, (_, index) => `c${index}=1`).join("; "),
    `${GRANTED}; ${REFUSED}; __Host-cookiepact=1.1.1.1`,
  ])("a Cookie header cannot break it: %#", async (cookie) => {
    const response = await get({ cookie });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toContain("<");
    const { inventory } = parseConsentExport(text);
    const names = inventory?.entries.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(cookie).toContain(name);
  });

  it("reflects nothing of the address or of other headers", async () => {
    const url = `${ENDPOINT}&evil=7f3a`;
    const headers = { "user-agent": "7f3a", referer: "https://7f3a.example", "x-real-ip": "7f3a" };
    const text = await (await get({ ...headers, "accept-language": "<7f3a>" }, {}, { url })).text();
    expect(text).not.toContain("7f3a");
  });
});
