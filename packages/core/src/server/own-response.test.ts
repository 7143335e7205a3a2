import { describe, expect, it } from "vitest";
import { enforce } from "./enforce.ts";
import { GRANTED, NOW, pageRequest, policy, REFUSED } from "./test-policy.ts";

const HTML = { "content-type": "text/html" };

function enforced(cookie: string, response: Response, request = pageRequest(cookie)) {
  return enforce(policy, request, response, { now: NOW });
}

const cookiesOf = (response: Response) => response.headers.getSetCookie();
const renewed = (cookie: string) => expect.stringMatching(new RegExp(`^${cookie};`));

describe("the response that is changed", () => {
  it("is the very one, so that its body stays what it is", () => {
    const response = new Response("<p>Hello", { headers: HTML });
    expect(enforced(GRANTED, response)).toBe(response);
    expect(cookiesOf(response)).toEqual([renewed(GRANTED)]);
  });

  it("is a copy where its headers cannot be changed", async () => {
    const response = Response.redirect("https://shop.example/there");
    const own = enforced(`${REFUSED}; _visits=1`, response);
    expect(own).not.toBe(response);
    expect(own.status).toBe(302);
    expect(cookiesOf(own)).toEqual(["_visits=; Path=/; Max-Age=0"]);
  });

  it("is a copy for the next visitor, who gets nothing of the last one's", async () => {
    const shared = new Response("<p>Hello", { headers: { ...HTML, vary: "Accept" } });
    shared.headers.append("set-cookie", "_visits=1");
    const [first, second, third] = [GRANTED, REFUSED, ""].map((cookie) => enforced(cookie, shared));
    expect(cookiesOf(first as Response)).toEqual(["_visits=1", renewed(GRANTED)]);
    expect(cookiesOf(second as Response)).toEqual([renewed(REFUSED)]);
    expect(cookiesOf(third as Response)).toEqual([]);
    for (const each of [first, second, third]) {
      expect(each?.headers.get("vary")).toBe("Accept, Cookie, Sec-GPC");
    }
    for (const each of [third, second, first]) expect(await each?.text()).toBe("<p>Hello");
  });

  it("may go through enforcement twice for one request, and is then as after once", () => {
    const request = pageRequest(`${REFUSED}; _visits=1`);
    const response = new Response("<p>Hello", { headers: HTML });
    const once = cookiesOf(enforced("", response, request));
    expect(cookiesOf(enforced("", response, request))).toEqual(once);
    expect(response.headers.get("vary")).toBe("Cookie, Sec-GPC");
  });
});

describe("what a server remembers of answers", () => {
  const keys = (cookie: string, options: object = {}) => {
    const response = new Response(null);
    response.headers.append("set-cookie", "_visits=1");
    return cookiesOf(enforce(policy, pageRequest(cookie), response, { now: NOW, ...options }));
  };

  it("ends with the answer's period", () => {
    expect(keys(GRANTED)).toEqual(["_visits=1"]);
    expect(keys(GRANTED, { now: new Date("2027-06-01") })).toEqual([]);
    expect(keys(GRANTED)).toEqual(["_visits=1"]);
  });

  it("is of one connection, one law and one signal", () => {
    const bare = GRANTED.replace("__Host-", "");
    expect(keys(bare)).toEqual([]);
    expect(keys(bare, { secure: false })).toEqual(["_visits=1"]);
    expect(keys(bare)).toEqual([]);
  });

  it("does not run out: a visitor after a flood of others is read all the same", () => {
    for (let day = 0; day < 2500; day++) keys(`__Host-cookiepact=1.20261120.2.a.k${day}.`);
    expect(keys(GRANTED)).toEqual(["_visits=1"]);
    expect(keys(REFUSED)).toEqual([]);
  });
});
