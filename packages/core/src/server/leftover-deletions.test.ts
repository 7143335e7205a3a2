import { describe, expect, it } from "vitest";
import { definePolicy } from "../policy/define-policy.ts";
import { enforce } from "./enforce.ts";
import { NOW, policy } from "./test-policy.ts";

/** What a server deletes of these cookies, where one of that name is declared and not granted. */
function deleted(name: string, cookie: string): string[] {
  const { marketing } = policy.categories;
  const { ads } = marketing.purposes;
  const item = { name, retention: "1 day" } as const;
  const purposes = { ads: { ...ads, items: [item] } };
  const own = definePolicy({ ...policy, categories: { marketing: { ...marketing, purposes } } });
  const request = new Request("https://shop.example/", { headers: { cookie } });
  return enforce(own, request, new Response(null), { now: NOW }).headers.getSetCookie();
}

it.each([
  ["_ads", "_ads=; Path=/; Max-Age=0"],
  ["__Host-ads", "__Host-ads=; Path=/; Max-Age=0; Secure"],
  ["__Secure-ads", "__Secure-ads=; Path=/; Max-Age=0; Secure"],
  ["__Http-ads", "__Http-ads=; Path=/; Max-Age=0; Secure; HttpOnly"],
  ["__Host-Http-ads", "__Host-Http-ads=; Path=/; Max-Age=0; Secure; HttpOnly"],
])("BR-05 a browser lets %s be deleted", (name, header) => {
  expect(deleted(name, `${name}=1`)).toEqual([header]);
});

it("a flood of cookies is deleted over several responses, so that none is too large for a proxy", () => {
  const names = Array.from({ length: 120 }, (_, index) => `_ads_${index}`);
  const sizes = [];
  while (names.length > 0) {
    const gone = deleted("_ads_*", names.map((name) => `${name}=1`).join("; "));
    expect(names.splice(0, gone.length)).toEqual(gone.map((header) => header.split("=", 1)[0]));
    sizes.push(gone.length);
  }
  expect(sizes).toEqual([50, 50, 20]);
});

describe("of two cookies with one name and different paths, one granted and one not", () => {
  const { analytics, marketing } = policy.categories;
  const at = (path: string) => [{ name: "_id", retention: "1 day", path }] as const;
  const purpose = marketing.purposes.ads;
  const own = definePolicy({
    ...policy,
    categories: {
      analytics: { ...analytics, purposes: { usage: { ...purpose, items: at("/") } } },
      marketing: { ...marketing, purposes: { ads: { ...purpose, items: at("/shop") } } },
    },
  });
  const cookie = "cookiepact=1.20261120.2.p.analytics.marketing; _id=1";
  const request = new Request("http://shop.example/", { headers: { cookie } });
  const headersFor = (setCookie?: string) => {
    const response = new Response(null);
    if (setCookie) response.headers.append("set-cookie", setCookie);
    return enforce(own, request, response, { now: NOW }).headers.getSetCookie();
  };

  it("the one that is not is deleted at its own path alone", () => {
    expect(headersFor()).toContain("_id=; Path=/shop; Max-Age=0");
    expect(headersFor()).not.toContain("_id=; Path=/; Max-Age=0");
  });

  it("the name may be set", () => {
    expect(headersFor("_id=2; Path=/; Max-Age=60")).toContain("_id=2; Path=/; Max-Age=60");
  });
});

describe("of a name that is granted and refused", () => {
  const { analytics, marketing } = policy.categories;
  const purpose = marketing.purposes.ads;

  /** What is deleted of a cookie, where it is declared as one that is granted and as one that is not. */
  function deletedBeside(granted: object, refused: object, name: string): string[] {
    const item = (more: object) => [{ name, retention: "1 day", ...more }] as const;
    const own = definePolicy({
      ...policy,
      categories: {
        analytics: { ...analytics, purposes: { usage: { ...purpose, items: item(granted) } } },
        marketing: { ...marketing, purposes: { ads: { ...purpose, items: item(refused) } } },
      },
    });
    const cookie = `cookiepact=1.20261120.2.p.analytics.marketing; ${name}=1`;
    const request = new Request("http://shop.example/", { headers: { cookie } });
    return enforce(own, request, new Response(null), { now: NOW }).headers.getSetCookie();
  }

  it("a cookie is not deleted that two patterns fit as well, one of them granted", () => {
    expect(deletedBeside({ name: "_id_*" }, { name: "*_tag" }, "_id_tag")).toEqual([]);
  });

  it("the one of a domain is deleted there alone", () => {
    expect(deletedBeside({}, { domain: "shop.example" }, "_id")).toEqual([
      "_id=; Path=/; Max-Age=0; Domain=shop.example",
    ]);
  });
});
