import { expect, it } from "vitest";
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
