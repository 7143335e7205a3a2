import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { decodeRecord } from "../cookie/decode-record.ts";
import { encodeRecord } from "../cookie/encode-record.ts";
import type { ConsentRecord } from "../cookie/record.ts";
import { ConsentError } from "../policy/error.ts";
import { categoriesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { type Choices, decide } from "./decide.ts";
import { merge } from "./merge.ts";
import { anyPolicyChange, anyRecord, CATEGORIES, SERVICES } from "./test-arbitraries.ts";
import { decision, noon, testPolicy } from "./test-policy.ts";

vi.setConfig({ testTimeout: 60_000 });

const POLICY = testPolicy();
const NOW = { now: noon(), source: "p" } as const;

const anyChoices = fc.dictionary(fc.constantFrom(...CATEGORIES, ...SERVICES), fc.boolean());

/** The choices that a build lets anybody make. */
function askable(policy: Policy, choices: Record<string, boolean>): Choices {
  const asked = Object.entries(choices).filter(([key]) => categoriesOf(policy, key).length > 0);
  return Object.fromEntries(asked);
}

/** Every key with its answer and the day, revision and source that it goes back to. */
function answersIn(record: ConsentRecord): Map<string, string> {
  return new Map(
    record.flatMap(({ granted, denied, ...rest }) => [
      ...granted.map((key) => [key, `granted ${JSON.stringify(rest)}`] as const),
      ...denied.map((key) => [key, `denied ${JSON.stringify(rest)}`] as const),
    ]),
  );
}

describe("decide", () => {
  it("settles what was answered, and nothing else", () => {
    const choices = {
      media: false,
      statistics: true,
      functional: true,
      tube: undefined,
      marketing: false,
    };
    expect(decide(POLICY, choices as Choices, NOW)).toEqual(
      decision("functional-statistics", "marketing-media"),
    );
  });

  it("PR-04 two who refuse on one day have equal cookies, whatever app and order they answered in", () => {
    const everyone = fc.record({
      order: fc.shuffledSubarray(CATEGORIES, { minLength: CATEGORIES.length }),
      edition: fc.nat(50),
      second: fc.integer({ min: 0, max: 86_399 }),
    });
    const cookies = new Set<string>();
    fc.assert(
      fc.property(everyone, ({ order, edition, second }) => {
        const now = new Date(Date.parse("2026-11-23T00:00:00Z") + second * 1000);
        const choices = Object.fromEntries(order.map((key) => [key, false]));
        const policy = testPolicy({ edition });
        cookies.add(encodeRecord(merge(policy, [], decide(policy, choices, { now, source: "r" }))));
      }),
    );
    expect([...cookies]).toEqual(["1.20261123.1.r..functional-marketing-media-statistics"]);
  });

  it.each([
    "essential",
    "login",
    "idle",
    "holograms",
    "constructor",
    "__proto__",
    "Statistics",
    "",
  ])("tells whoever answers for %j that nobody is asked about it", (key) => {
    for (const granted of [true, false]) {
      const choices = JSON.parse(`{${JSON.stringify(key)}: ${granted}}`);
      expect(() => decide(POLICY, choices, NOW)).toThrow(ConsentError);
      expect(() => decide(POLICY, choices, NOW)).toThrow(
        expect.objectContaining({ code: "unknown-key" }),
      );
    }
  });
});

describe("merge", () => {
  it("VC-01 an answer about one category leaves the other answers and their dates alone", () => {
    const older = decision("functional-statistics", "marketing-media", {
      day: "20260901",
      revision: 1,
    });
    const newer = decision("", "statistics", { revision: 2 });
    expect(merge(POLICY, [older], newer)).toEqual([{ ...older, granted: ["functional"] }, newer]);
  });

  it("keeps nothing of a decision that is settled anew", () => {
    const older = decision("functional-statistics", "", { day: "20260901" });
    expect(merge(POLICY, [older], decision("", "functional-statistics"))).toHaveLength(1);
  });

  it("an answer about nothing changes nothing", () => {
    const record = [decision("functional", "tube")];
    expect(merge(POLICY, record, decision(""))).toEqual(record);
    expect(merge(POLICY, [], decision(""))).toEqual([]);
  });

  it.each([
    [
      "a refused category ends the grant of its service",
      "tube",
      "",
      "",
      "marketing",
      "",
      "marketing",
    ],
    ["and so does any other one of its categories", "tube", "", "", "media", "", "media"],
    ["unless the service is granted with it", "tube", "", "tube", "media", "tube", "media"],
    [
      "a granted category does not end the refusal of a service that has another",
      "",
      "tube",
      "media",
      "",
      "media",
      "tube",
    ],
    ["all of them at once do", "", "tube", "media-marketing", "", "media-marketing", ""],
    [
      "unless the service is refused with them",
      "",
      "tube",
      "media-marketing",
      "tube",
      "media-marketing",
      "tube",
    ],
    [
      "a refused category leaves a refused service refused",
      "",
      "tube",
      "",
      "media",
      "",
      "media-tube",
    ],
    [
      "a granted category leaves a granted service granted",
      "tube",
      "",
      "media",
      "",
      "media-tube",
      "",
    ],
    [
      "what this build does not know stays as it is",
      "holograms",
      "telepathy",
      "media",
      "statistics",
      "holograms-media",
      "statistics-telepathy",
    ],
  ])("VC-04 services: %s", (_, granted, denied, grants, denies, grantedAfter, deniedAfter) => {
    const older = decision(granted, denied, { day: "20260901" });
    const merged = merge(POLICY, [older], decision(grants, denies));
    const keys = (answer: "granted" | "denied") =>
      merged
        .flatMap((each) => [...each[answer]])
        .sort()
        .join("-");
    const sorted = (text: string) => text.split("-").sort().join("-");
    expect([keys("granted"), keys("denied")]).toEqual([sorted(grantedAfter), sorted(deniedAfter)]);
  });

  it("VC-04 never adds a grant, and never takes a refusal, beyond what was answered", () => {
    fc.assert(
      fc.property(anyPolicyChange, anyRecord, anyChoices, (change, record, all) => {
        const policy = testPolicy(change);
        const choices: Record<string, boolean | undefined> = askable(policy, all);
        const settled = decide(policy, choices, NOW);
        const before = answersIn(record);
        const after = answersIn(merge(policy, record, settled));
        for (const [key, answer] of after) {
          if (choices[key] !== undefined) continue;
          expect(answer, key).toBe(before.get(key));
        }
        for (const [key, answer] of before) {
          if (answer.startsWith("granted") || choices[key] !== undefined || after.has(key))
            continue;
          // A refusal that is gone without an answer of its own was a service's, and all of its categories were granted.
          const within = categoriesOf(policy, key);
          expect(within.length > 0 && within.every((each) => choices[each]), key).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it("CK-01 whatever was on record, what comes out can be written and is read back the same", () => {
    fc.assert(
      fc.property(anyPolicyChange, anyRecord, anyChoices, (change, record, all) => {
        const policy = testPolicy(change);
        const merged = merge(policy, record, decide(policy, askable(policy, all), NOW));
        if (merged.length > 0) expect(decodeRecord(encodeRecord(merged))).toEqual(merged);
      }),
      { numRuns: 3000 },
    );
  });

  it("an answer that is given again changes nothing but its own date", () => {
    fc.assert(
      fc.property(anyRecord, anyChoices, (record, all) => {
        const settled = decide(POLICY, askable(POLICY, all), NOW);
        const once = merge(POLICY, record, settled);
        expect(merge(POLICY, once, settled)).toEqual(once);
      }),
    );
  });
});
