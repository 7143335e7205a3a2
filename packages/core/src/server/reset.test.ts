import { describe, expect, it, vi } from "vitest";
import { unitedKingdom } from "../consent/regimes.ts";
import { definePolicy } from "../policy/define-policy.ts";
import { createConsentHandler } from "./consent-handler.ts";
import { enforce } from "./enforce.ts";
import type { ConsentHandlerOptions } from "./handler-options.ts";
import { GRANTED, NOW, policy as plain } from "./test-policy.ts";

const { analytics, marketing, essential } = plain.categories;

/** The server's policy, with settings, and statistics that the law of the UK exempts. */
const policy = definePolicy({
  ...plain,
  categories: {
    analytics: { ...analytics, exemptUse: "statistics" },
    marketing,
    essential: {
      ...essential,
      purposes: {
        ...essential.purposes,
        settings: {
          title: "Settings",
          description: "What you have chosen.",
          exemption: "interface-preference",
          items: [
            { name: "theme", retention: "1 year", setBy: "server", httpOnly: true },
            { name: "column_*", retention: "1 year", domain: "shop.example" },
            { name: "__Host-layout", retention: "1 year" },
            { name: "filters", retention: "1 year", path: "/admin" },
            { name: "sort_*", retention: "1 year", path: "/admin" },
            { name: "drafts", retention: "1 year", storage: "localStorage", path: "/admin" },
          ],
        },
      },
    },
  },
});

function post(body: string, cookie: string, options: ConsentHandlerOptions = {}) {
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "sec-fetch-site": "same-origin",
    referer: "https://shop.example/cookies",
    cookie,
  };
  const request = new Request("https://shop.example/consent", { method: "POST", headers, body });
  return createConsentHandler(policy, { now: NOW, ...options })(request);
}

const answerIn = (response: Response) =>
  /^__Host-cookiepact=([^;]*)/.exec(response.headers.getSetCookie()[0] ?? "")?.[1];

describe("a form that resets the visitor's settings", () => {
  const cookie = `${GRANTED}; theme=dark; column_1=a; __Host-layout=b; session=c; _visits=d; nobodys=e`;

  it("deletes them by HTTP, HttpOnly ones and those of other paths too, and nothing else", async () => {
    const response = await post("action=reset", cookie);
    expect(response.headers.getSetCookie()).toEqual([
      "filters=; Path=/admin; Max-Age=0",
      "theme=; Path=/; Max-Age=0",
      "column_1=; Path=/; Max-Age=0",
      "column_1=; Path=/; Max-Age=0; Domain=shop.example",
      "__Host-layout=; Path=/; Max-Age=0; Secure",
    ]);
  });

  it("goes back as every form does, and is no answer", async () => {
    const onDecision = vi.fn();
    const body = "action=reset&returnTo=%2Fcookies%23settings&grant=analytics";
    const response = await post(body, cookie, { onDecision });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/cookies#settings");
    expect(answerIn(response)).toBeUndefined();
    expect(onDecision).not.toHaveBeenCalled();
  });

  it.each(["accept-all", "reject-all", "save", "withdraw", "close", "manage"])(
    "no other does: %s",
    async (action) => {
      const response = await post(`action=${action}`, cookie);
      expect(response.headers.getSetCookie().join()).not.toMatch(/theme|column_1|layout|filters/);
    },
  );

  it("passes enforcement as it is", async () => {
    const response = await post("action=reset", cookie);
    const before = response.headers.getSetCookie();
    const request = new Request("https://shop.example/consent", { headers: { cookie } });
    expect(enforce(policy, request, response, { now: NOW }).headers.getSetCookie()).toEqual(before);
  });

  it("spares what shares its name and place with something else", async () => {
    const { settings } = policy.categories.essential.purposes;
    const other = { ...settings, resettable: false };
    const own = definePolicy({
      ...plain,
      categories: {
        essential: { ...essential, purposes: { settings, other } },
        analytics,
        marketing,
      },
    });
    const headers = { "content-type": "application/x-www-form-urlencoded", cookie };
    const body = "action=reset";
    const request = new Request("https://shop.example/consent", { method: "POST", headers, body });
    request.headers.set("sec-fetch-site", "same-origin");
    const response = await createConsentHandler(own, { now: NOW })(request);
    expect([response.status, response.headers.getSetCookie()]).toEqual([303, []]);
  });
});

describe("a form that takes something back", () => {
  const granted = "__Host-cookiepact=1.20261120.2.a.analytics-marketing-helpdesk.";

  it.each([
    [
      "one key, and leaves the others with their day",
      "key=marketing",
      "1.20261120.2.a.analytics..20261123.2.w..marketing",
    ],
    ["a service", "key=helpdesk", "1.20261120.2.a.analytics-marketing..20261123.2.w..helpdesk"],
    [
      "several, one of them twice",
      "key=marketing&key=analytics&key=marketing",
      "1.20261123.2.w..analytics-marketing",
    ],
    ["everything, without a key", "grant=analytics", "1.20261123.2.w..analytics-marketing"],
  ])("%s", async (_case, fields, value) => {
    const onDecision = vi.fn();
    const response = await post(`action=withdraw&${fields}`, granted, { onDecision });
    expect(answerIn(response)).toBe(value);
    expect(response.headers.get("location")).toBe("/cookies");
    expect(onDecision).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ type: "withdraw", granted: [] }),
    );
  });

  it("NA-01 which is on because a law exempts it, as an objection", async () => {
    const onDecision = vi.fn();
    const options = { regime: unitedKingdom, onDecision };
    const response = await post("action=withdraw&key=analytics", "", options);
    expect(answerIn(response)).toBe("1.20261123.2.o..analytics");
    expect(onDecision).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        type: "object",
        source: "objection",
        denied: ["analytics"],
        purposes: { analytics: "objected", marketing: "unasked" },
      }),
    );
  });

  it.each([
    ["an unknown key", "withdraw", "key=nonsense"],
    ["one beside a known one", "withdraw", "key=marketing&key=nonsense"],
    ["the empty key", "withdraw", "key="],
    ["a necessary key", "withdraw", "key=essential"],
    ["a key of Object.prototype", "withdraw", "key=__proto__"],
    ["another one", "withdraw", "key=constructor"],
    ["a list in one field", "withdraw", "key=analytics-marketing"],
    ["an unknown key with another action", "reset", "key=nonsense"],
    ["a script", "withdraw", "key=%3Cscript%3Enonsense%3C/script%3E"],
  ])("refuses %s, changes nothing and reflects nothing", async (_case, action, fields) => {
    const response = await post(`action=${action}&${fields}`, granted);
    expect(response.status).toBe(400);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.json()).toEqual({
      error: 'A key is not one that the policy "shop" asks about.',
    });
  });
});
