import { ConsentError } from "../policy/error.ts";
import type { Policy } from "../policy/policy.ts";
import { isPlainObject } from "./place.ts";
import { toPlainJson } from "./plain-json.ts";
import { policySchema } from "./policy-schema.ts";
import { type Problem, toDotPath, toProblems } from "./problem.ts";
import { distinct, report } from "./report.ts";

/** What became of checking a policy. */
export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a policy that comes from anywhere, and says everything that is wrong with it. Never throws.
 *
 * @example
 * const result = safeParsePolicy(JSON.parse(text));
 * if (!result.ok) for (const { path, message } of result.problems) report(path, message);
 */
export function safeParsePolicy(input: unknown): PolicyResult {
  const { value, findings } = toPlainJson(input);
  const found = findings.map(({ path, message }) => ({ path: toDotPath(path), message }));
  if (value === undefined) return { ok: false, problems: found };
  const result = policySchema.safeParse(withoutSchemaAddress(value), { reportInput: true });
  if (result.success && found.length === 0) return { ok: true, policy: result.data };
  return { ok: false, problems: distinct([...found, ...toProblems(result.error?.issues ?? [])]) };
}

/**
 * Checks a policy that comes from anywhere: a JSON file, a build, a test.
 *
 * @throws ConsentError `invalid-policy`, with every problem on a line of its own
 *
 * @example
 * test("the policy is valid", () => parsePolicy(policy));
 */
export function parsePolicy(input: unknown): Policy {
  const result = safeParsePolicy(input);
  if (result.ok) return result.policy;
  throw new ConsentError("invalid-policy", report("cookie policy", result.problems));
}

/** Editors find the JSON Schema of a file by its `$schema`; it says nothing about cookies. */
export function withoutSchemaAddress(value: unknown): unknown {
  if (!isPlainObject(value)) return value;
  const { $schema: _, ...policy } = value;
  return policy;
}
