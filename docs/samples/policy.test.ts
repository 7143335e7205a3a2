import { lintPolicy } from "@cookiepact/core/lint";
import { parsePolicy } from "@cookiepact/core/schema";
import { expect, test } from "vitest";
import { policy } from "./policy";

test("the policy is sound", () => expect(() => parsePolicy(policy)).not.toThrow());

test("nobody would object to the policy", () => {
  const findings = lintPolicy(policy);
  expect(findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
});
