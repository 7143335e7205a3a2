import { lintPolicy } from "@cookiepact/core/lint";
import { parsePolicy } from "@cookiepact/core/schema";
import { expect, test } from "vitest";
import { policy } from "./policy.js";

test("the policy is sound", () => expect(() => parsePolicy(policy)).not.toThrow());

test("nobody would object to the policy", () => {
  const findings = lintPolicy(policy, { locales: ["en", "de"] });
  expect(findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
});
