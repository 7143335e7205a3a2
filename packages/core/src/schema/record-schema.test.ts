import { expect, it } from "vitest";
import { decodeWithSchema, recordSchema } from "./record-schema.ts";

const DECISION = { day: "20261123", revision: 1, source: "a", granted: [], denied: [] };

it.each<[string, object[]]>([
  ["1.20261123.1.a.analytics-functional.", [{ ...DECISION, granted: ["analytics", "functional"] }]],
  ["1.20261123.1.a..", [DECISION]],
  [
    "1.20240229.12.w.a.b-c_1.20261123.0.Z..d",
    [
      { day: "20240229", revision: 12, source: "w", granted: ["a"], denied: ["b", "c_1"] },
      { ...DECISION, revision: 0, source: "Z", denied: ["d"] },
    ],
  ],
])("%s is a record", (value, record) => {
  expect(decodeWithSchema(value)).toEqual(record);
});

it.each([
  "",
  "1",
  "1.",
  "2.20261123.1.a..",
  "1.20261123.1.a.",
  "1.20261123.1.a...",
  "1.20250229.1.a..",
  "1.2026112.1.a..",
  "1.20261123..a..",
  "1.20261123.-1.a..",
  "1.20261123.9007199254740992.a..",
  "1.20261123.1.ab..",
  "1.20261123.1.1..",
  "1.20261123.1.a.A.",
  "1.20261123.1.a.a-.",
  "1.20261123.1.a.a-a.",
  "1.20261123.1.a.a.a",
  "1.20261123.1.a.a..20261123.1.a..a",
  "1.20261123.1.a.. ",
  `1.20261123.1.a.${"a".repeat(4096)}.`,
])("%.40s is no record", (value) => {
  expect(decodeWithSchema(value)).toBeNull();
});

it("a record has at least one decision: the cookie cannot say that there is none", () => {
  expect(recordSchema.safeParse([]).success).toBe(false);
  expect(recordSchema.safeParse([DECISION]).success).toBe(true);
});
