import { describe, expect, it } from "vitest";
import { describeReport, type GuardReport } from "./report.ts";

const cookie = { kind: "write", storage: "cookie", name: "_ga", stack: "" } as const;
const load = { kind: "load", url: "https://tube.example/v", stack: "" } as const;
const refused = { because: "not-allowed", key: "media" } as const;
const unknown = { because: "undeclared", key: null } as const;

describe("describeReport", () => {
  it.each<[GuardReport, string]>([
    [
      { ...cookie, ...refused, blocked: true },
      'Kept from storing without consent to "media": the cookie item "_ga".',
    ],
    [
      { ...cookie, ...refused, blocked: false },
      'Stored without consent to "media": the cookie item "_ga".',
    ],
    [
      { ...cookie, ...unknown, storage: "indexedDB", blocked: false },
      'Stored the indexedDB item "_ga", which the policy does not declare. Declare it with its purpose and retention, or do not store it.',
    ],
    [
      { ...load, ...refused, blocked: true },
      'Kept from loading without consent to "media": https://tube.example/v',
    ],
    [
      { ...load, ...refused, blocked: false },
      'Loaded without consent to "media": https://tube.example/v',
    ],
  ])("%j", (report, text) => {
    expect(describeReport(report)).toBe(text);
  });
});
