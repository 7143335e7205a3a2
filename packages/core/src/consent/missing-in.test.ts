import { describe, expect, it } from "vitest";
import { createDevice } from "../test-device.ts";
import type { Condition } from "./condition.ts";
import { missingIn } from "./missing-in.ts";

/** What is missing for a visitor who has granted these keys and nothing else. */
function missing(requires: Condition, ...granted: string[]) {
  const consent = createDevice().open();
  consent.save(Object.fromEntries(granted.map((key) => [key, true])));
  return missingIn(consent.policy, requires, consent.getSnapshot().keys);
}

describe("what has to be granted for a condition to be met", () => {
  it.each<[string, Condition, string[], string[]]>([
    ["a key", "tube", [], ["tube"]],
    ["a key that is granted", "tube", ["tube"], []],
    ["what is necessary", "essential", [], []],
    ["all, none granted", { all: ["statistics", "tube"] }, [], ["statistics", "tube"]],
    ["all, one granted", { all: ["statistics", "tube"] }, ["tube"], ["statistics"]],
    ["all, one necessary", { all: ["essential", "tube"] }, [], ["tube"]],
    ["one key twice", { all: ["tube", { all: ["tube"] }] }, [], ["tube"]],
    ["any: the first, not both", { any: ["statistics", "tube"] }, [], ["statistics"]],
    ["any, one granted", { any: ["statistics", "tube"] }, ["tube"], []],
    ["any: what asks for least", { any: [{ all: ["media", "ads"] }, "tube"] }, [], ["tube"]],
    [
      "any that is nearly there",
      { any: ["statistics", { all: ["media", "functional"] }] },
      ["media"],
      ["statistics"],
    ],
    [
      "any within all",
      { all: ["functional", { any: ["idle", "statistics"] }] },
      [],
      ["functional", "statistics"],
    ],
    ["not, while it holds", { all: ["tube", { not: "marketing" }] }, [], ["tube"]],
  ])("%s", (_case, requires, granted, expected) => {
    expect(missing(requires, ...granted)).toEqual(expected);
  });
});

describe("where no grant can do it, nothing", () => {
  it.each<[string, Condition]>([
    ["a not that does not hold", { not: "media" }],
    ["beside what could be granted", { all: ["statistics", { not: "media" }] }],
    ["as the only alternative", { any: [{ not: "media" }] }],
    ["a service that nothing uses", "idle"],
    ["beside what could be granted", { all: ["idle", "statistics"] }],
    ["a key that the policy does not have", "holograms"],
    ["an empty list", { all: [] }],
    ["an empty choice", { any: [] }],
  ])("%s: %j", (_case, requires) => {
    expect(missing(requires, "media")).toEqual([]);
  });
});

it("is granted by exactly what it says", () => {
  const consent = createDevice().open();
  const requires: Condition = { all: ["functional", { any: ["tube", "ads"] }, { not: "metrics" }] };
  const wanted = missingIn(consent.policy, requires, consent.getSnapshot().keys);
  consent.save(Object.fromEntries(wanted.map((key) => [key, true])));
  expect(missingIn(consent.policy, requires, consent.getSnapshot().keys)).toEqual([]);
});
