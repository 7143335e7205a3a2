import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Condition, isMet, keysIn } from "./condition.ts";
import { optIn } from "./regimes.ts";
import { resolve } from "./resolve.ts";
import { decision, noon, testPolicy } from "./test-policy.ts";

const policy = testPolicy();

/** The states of a visitor who has granted these keys, joined by dashes, and nothing else. */
function grantedOnly(granted: string) {
  const record = granted ? [decision(granted)] : [];
  return resolve(policy, record, { regime: optIn, signals: {}, now: noon() }).keys;
}

describe("isMet", () => {
  it.each<[Condition, string, boolean]>([
    ["media", "media", true],
    ["media", "marketing", false],
    ["media", "", false],
    ["tube", "media-marketing", true],
    ["tube", "media", false],
    ["tube", "tube", true],
    ["essential", "", true],
    ["login", "", true],
    ["idle", "idle", false],
    [{ all: ["media", "statistics"] }, "media-statistics", true],
    [{ all: ["media", "statistics"] }, "media", false],
    [{ all: ["media", "media"] }, "media", true],
    [{ any: ["media", "statistics"] }, "statistics", true],
    [{ any: ["media", "statistics"] }, "marketing", false],
    [{ not: "marketing" }, "", true],
    [{ not: "marketing" }, "marketing", false],
    [{ not: "essential" }, "", false],
    [{ not: { not: "media" } }, "media", true],
    [{ not: { all: ["media", "statistics"] } }, "media", true],
    [{ not: { any: ["media", "statistics"] } }, "media", false],
    [{ any: [{ all: ["media", "statistics"] }, { not: "essential" }] }, "media-statistics", true],
    [{ all: [{ any: ["media", "statistics"] }, { not: "marketing" }] }, "media", true],
    [{ all: [{ any: ["media", "statistics"] }, { not: "marketing" }] }, "media-marketing", false],
  ])("%j with a grant of %j is %s", (condition, granted, met) => {
    expect(isMet(condition, grantedOnly(granted))).toBe(met);
  });

  it.each<[Condition, string, boolean]>([
    [{ all: ["media"], not: "marketing" }, "media", true],
    [{ all: ["media"], not: "marketing" }, "media-marketing", false],
    [{ all: ["media"], not: "marketing" }, "", false],
    [{ all: ["media"], any: ["marketing", "statistics"] }, "statistics", false],
    [{ all: ["media"], any: ["marketing", "statistics"] }, "media", false],
    [{ all: ["media"], any: ["marketing", "statistics"] }, "media-statistics", true],
  ])(
    "all that one object says must be so: %j with a grant of %j is %s",
    (condition, granted, met) => {
      expect(isMet(condition, grantedOnly(granted))).toBe(met);
    },
  );

  it.each(["holograms", "constructor", "__proto__", "toString", ""])(
    "a key that the policy does not have meets nothing, not even by not: %j",
    (unknown) => {
      const keys = grantedOnly("functional-statistics-marketing-media");
      const conditions: Condition[] = [
        unknown,
        { not: unknown },
        { any: ["media", unknown] },
        { all: ["media", { not: unknown }] },
        { not: { all: ["media", unknown] } },
        { not: { not: { any: ["media", { not: unknown }] } } },
      ];
      for (const condition of conditions) expect(isMet(condition, keys)).toBe(false);
    },
  );

  it.each<[Condition]>([
    [{ all: [] }],
    [{ any: [] }],
    [{ not: { all: [] } }],
    [{ not: { any: [] } }],
    [{ any: ["media", { all: [] }] }],
    [{ any: ["media", { not: { any: [] } }] }],
    [{ all: [], not: "marketing" } as Condition],
    [{ not: { all: [], any: ["media"] } as Condition }],
    [{} as Condition],
    [{ not: {} as Condition }],
  ])("of no keys nothing is known, and so nothing is met: %j", (condition) => {
    expect(isMet(condition, grantedOnly("media"))).toBe(false);
  });

  it("is what the same sentence is in logic, where every word of it is known", () => {
    fc.assert(
      fc.property(
        anyCondition,
        fc.subarray(["media", "statistics", "tube"]),
        (condition, granted) => {
          const keys = grantedOnly(granted.join("-"));
          const isAllowed = (key: string) => keys[key]?.allowed;
          expect(isMet(condition, keys)).toBe(truthOf(condition, isAllowed) === true);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe("keysIn", () => {
  it.each<[Condition, string[]]>([
    ["media", ["media"]],
    [{ not: "media" }, ["media"]],
    [{ all: ["media", "tube", "media"] }, ["media", "tube", "media"]],
    [{ any: ["media", { not: { all: ["tube", "ads"] } }] }, ["media", "tube", "ads"]],
    [{ all: [] }, [""]],
  ])("%j names %j", (condition, keys) => {
    expect(keysIn(condition)).toEqual(keys);
  });
});

const { anyCondition } = fc.letrec<{ anyCondition: Condition; parts: Condition[] }>((tie) => ({
  parts: fc.array(tie("anyCondition"), { maxLength: 3 }),
  anyCondition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    {
      weight: 6,
      arbitrary: fc.constantFrom("media", "statistics", "marketing", "tube", "essential"),
    },
    { weight: 1, arbitrary: fc.constantFrom("holograms", "constructor") },
    { weight: 3, arbitrary: fc.record({ all: tie("parts") }) },
    { weight: 3, arbitrary: fc.record({ any: tie("parts") }) },
    { weight: 3, arbitrary: fc.record({ not: tie("anyCondition") }) },
    {
      weight: 1,
      arbitrary: fc.record(
        { all: tie("parts"), any: tie("parts"), not: tie("anyCondition") },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Condition>,
    },
  ),
}));

/**
 * The same a second time, as logic with a third value: a sentence with a word that means nothing is neither true nor false,
 * whatever is said around it.
 */
function truthOf(
  condition: Condition,
  isAllowed: (key: string) => boolean | undefined,
): boolean | undefined {
  if (typeof condition === "string") return isAllowed(condition);
  const said = Object.entries(condition as Record<string, Condition | Condition[]>);
  const truths = said.map(([word, part]) => {
    const parts = [part].flat().map((each) => truthOf(each, isAllowed));
    if (parts.length === 0 || parts.includes(undefined)) return undefined;
    if (word === "not") return !parts[0];
    return word === "all" ? !parts.includes(false) : parts.includes(true);
  });
  if (truths.length === 0 || truths.includes(undefined)) return undefined;
  return !truths.includes(false);
}
