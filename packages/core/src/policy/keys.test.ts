import { describe, expect, it } from "vitest";
import { categoriesOf, KEY_PATTERN, optionalCategories, servicesOf } from "./keys.ts";
import type { Policy, Purpose } from "./policy.ts";

const texts = { title: "T", description: "D." };
const purpose = (services: readonly string[], itemServices: readonly string[]): Purpose => ({
  ...texts,
  services,
  items: itemServices.map((service) => ({ name: service, retention: "session", service })),
});

const policy: Policy = {
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: {
    stripe: { name: "Stripe" },
    youtube: { name: "YouTube" },
    google: { name: "Google" },
    unused: { name: "Unused" },
  },
  categories: {
    marketing: {
      ...texts,
      kind: "marketing",
      purposes: { ads: purpose(["google"], ["google"]), videos: purpose([], ["youtube"]) },
    },
    essential: {
      ...texts,
      kind: "necessary",
      purposes: { pay: { ...purpose(["stripe"], ["google"]), exemption: "security" } },
    },
    analytics: { ...texts, kind: "analytics", purposes: { usage: purpose(["google"], []) } },
    empty: { ...texts, kind: "functional", purposes: {} },
  },
};

describe("optionalCategories", () => {
  it("are those that a visitor can refuse, in the policy's order", () => {
    expect(optionalCategories(policy)).toEqual(["marketing", "analytics", "empty"]);
  });
});

describe("categoriesOf", () => {
  it.each([
    ["an optional category hangs on itself", "analytics", ["analytics"]],
    ["an optional category without purposes too", "empty", ["empty"]],
    [
      "a service hangs on every optional category it takes part in, once",
      "google",
      ["marketing", "analytics"],
    ],
    ["a service that only an item names", "youtube", ["marketing"]],
    ["a service that only necessary purposes use", "stripe", []],
    ["a service that nothing uses", "unused", []],
    ["a necessary category", "essential", []],
    ["a key that the policy does not have", "hotjar", []],
    ["a word that every object answers to", "constructor", []],
    ["a word that every object answers to", "__proto__", []],
  ])("%s: %s", (_, key, expected) => {
    expect(categoriesOf(policy, key)).toEqual(expected);
  });

  it("keeps two policies apart", () => {
    const { essential } = policy.categories;
    const other: Policy = { ...policy, categories: { essential: essential as never } };
    expect(categoriesOf(other, "google")).toEqual([]);
    expect(categoriesOf(policy, "google")).toEqual(["marketing", "analytics"]);
  });
});

describe("servicesOf", () => {
  it("are those that the purposes name and those that the items name", () => {
    const marketing = policy.categories.marketing;
    expect(marketing && new Set(servicesOf(marketing))).toEqual(new Set(["google", "youtube"]));
  });
});

describe("a key is what the cookie's grammar can say", () => {
  it.each(["a", "analytics", "a1", "a_b", "z__9"])("%s is one", (key) => {
    expect(key).toMatch(KEY_PATTERN);
  });

  it.each(["", "A", "1a", "_a", "a-b", "a.b", "é", "a ", "a\n", "__proto__"])(
    "%j is none",
    (key) => {
      expect(key).not.toMatch(KEY_PATTERN);
    },
  );
});
