import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { StorageKind, StoredItem } from "../policy/policy.ts";
import { itemIndexOf } from "./item-index.ts";
import { policyOf } from "./test-storage.ts";

/** The names of what is declared under a name, where these are. */
function declared(items: readonly string[], name: string, storage: StorageKind = "cookie") {
  const { findAll } = itemIndexOf(policyOf({ analytics: items }));
  return findAll(storage, name).map(({ item }) => item.name);
}

describe("what is declared under a name", () => {
  it.each<[string, string[], string, string[]]>([
    ["its exact name", ["_ga", "_gid"], "_ga", ["_ga"]],
    ["nothing under a longer one", ["_ga"], "_gaexp", []],
    ["nothing under one in other letters", ["_ga"], "_GA", []],
    ["a beginning", ["_ga*"], "_gaexp", ["_ga*"]],
    ["a beginning and nothing after it", ["_ga*"], "_ga", ["_ga*"]],
    ["an end", ["*_session"], "shop_session", ["*_session"]],
    ["an end and nothing before it", ["*_session"], "_session", ["*_session"]],
    ["not what a name holds in its middle", ["*ga", "ga*"], "_gaexp", []],
    ["the exact name before a pattern", ["_ga*", "_ga"], "_ga", ["_ga"]],
    ["the longest of several beginnings", ["_*", "_ga_*", "_ga*"], "_ga_X", ["_ga_*"]],
    ["the longest, be it an end", ["_ga*", "*_session"], "_ga_session", ["*_session"]],
    ["both where they are as long", ["_ga_*", "*_tag"], "_ga_tag", ["_ga_*", "*_tag"]],
    ["a pattern that is longer than the name", ["_ga_long*"], "_ga", []],
    ["names that every object answers to", ["constructor"], "constructor", ["constructor"]],
    ["nothing under those", ["_ga"], "__proto__", []],
    ["nothing under the empty name", ["_ga", "_*"], "", []],
  ])("%s", (_, items, name, expected) => {
    expect(declared(items, name)).toEqual(expected);
  });

  it.each(["*", "**", "***", "_ga**", "**_ga", "_*_ga", "*_ga*", ""])(
    "a pattern that is none covers nothing: %j",
    (pattern) => {
      for (const name of ["_ga", "_x_ga", "_ga_x", "session", "*", "**", "_", ""]) {
        expect(declared([pattern], name)).toEqual([]);
      }
    },
  );

  it("is declared for one kind of storage, and a cookie where none is said", () => {
    const policy = policyOf({
      analytics: ["both", { name: "both", retention: "1 day", storage: "indexedDB" }],
    });
    const { findAll } = itemIndexOf(policy);
    expect(findAll("cookie", "both")).toHaveLength(1);
    expect(findAll("indexedDB", "both").map(({ item }) => item.storage)).toEqual(["indexedDB"]);
    expect(findAll("localStorage", "both")).toEqual([]);
  });

  it("a shorter pattern of the same storage counts where a longer one is of another", () => {
    const long = { name: "_ga_*", retention: "1 day", storage: "localStorage" } as const;
    const { findAll } = itemIndexOf(policyOf({ analytics: [long, "_ga*"] }));
    expect(findAll("cookie", "_ga_X").map(({ item }) => item.name)).toEqual(["_ga*"]);
  });

  it("is known with its category and purpose", () => {
    const { findAll } = itemIndexOf(policyOf({ marketing: ["_ads"] }));
    expect(findAll("cookie", "_ads")).toMatchObject([{ category: "marketing", purpose: "one" }]);
  });

  it("is what a reader with regular expressions finds", () => {
    const anyPart = fc.string({ unit: fc.constantFrom("a", "b", "_"), minLength: 1, maxLength: 3 });
    const anyName = fc
      .tuple(fc.constantFrom("", "", "*"), anyPart, fc.constantFrom("", "", "*"))
      .map(([start, part, end]) => start + part + end);
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 12 }), anyPart, (items, name) => {
        expect(declared(items, name).sort()).toEqual(bestOf(items, name).sort());
      }),
    );
  });
});

/** The declarations that fit a name best, one after the other and by regular expression. */
function bestOf(items: readonly string[], name: string): string[] {
  const isPattern = (item: string) => item.startsWith("*") !== item.endsWith("*");
  const fits = (item: string) =>
    item === name || (isPattern(item) && new RegExp(`^${item.replace("*", ".*")}$`).test(name));
  const rank = (item: string) => (item === name ? 100 : item.length);
  const fitting = items.filter(fits);
  const best = Math.max(...fitting.map(rank));
  return fitting.filter((item) => rank(item) === best);
}

describe("a look costs the same whatever the size of the policy", () => {
  /** How many looks into a map it takes to find these names in a policy of so many names, and as many patterns. */
  function looksIn(size: number): number {
    const numbers = Array.from({ length: size }, (_, index) => String(10_000 + index));
    const patterns = numbers.flatMap((number) => [`_${number}_*`, `*_${number}`]);
    const names = numbers.map((number) => `name${number}`);
    const { findAll } = itemIndexOf(policyOf({ analytics: [...names, ...patterns] }));
    const get = vi.spyOn(Map.prototype, "get");
    for (const name of ["name10003", "_10004_x", "x_10005", "nobody's"]) findAll("cookie", name);
    const looks = get.mock.calls.length;
    get.mockRestore();
    return looks;
  }

  it("takes as many looks in a policy of 30,000 names and patterns as in one of 30", () => {
    expect(looksIn(10)).toBeGreaterThan(0);
    for (const size of [100, 1000, 10_000]) expect(looksIn(size)).toBe(looksIn(10));
  });

  it("looks no item over that it does not find", () => {
    const read = vi.fn(Reflect.get);
    const items = Array.from({ length: 1000 }, (_, index) => {
      const name = index % 2 ? `name${index}` : `_${index}_*`;
      const item: StoredItem = { name, retention: "1 day" };
      return new Proxy<StoredItem>(item, { get: read });
    });
    const { findAll } = itemIndexOf(policyOf({ analytics: items }));
    read.mockClear();
    for (const name of ["name1", "_2_x", "nobody's"]) findAll("cookie", name);
    expect(read.mock.calls.length).toBeLessThan(5);
  });

  it("prepares a policy once", () => {
    const policy = policyOf({ analytics: ["_ga"] });
    expect(itemIndexOf(policy)).toBe(itemIndexOf(policy));
  });
});
