import type { Policy } from "../policy/policy.ts";
import {
  LINT_RULE_IDS,
  LINT_SEVERITIES,
  type LintFinding,
  type LintOptions,
  type LintRuleId,
} from "./finding.ts";
import { CHECKS } from "./rules.ts";
import { type Subject, subjectOf } from "./subject.ts";

/**
 * Holds a policy against what laws, browsers and standards say of what it declares, and names what to mend. `parsePolicy` says
 * whether a policy is sound in itself; this says whether it is a good one. Both belong in a test or a build.
 *
 * Pure, and the same for the same policy on every day. Never throws, whatever shape the policy is in.
 *
 * @returns the errors first, then warnings, then advice; within that by rule, then in the policy's order
 *
 * @example
 * const findings = lintPolicy(policy, { locales: ["en", "de"] });
 * expect(findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
 */
export function lintPolicy(policy: Policy, options: LintOptions = {}): readonly LintFinding[] {
  const subject = subjectOf(policy, options);
  const found = LINT_RULE_IDS.flatMap((id) => findingsOf(id, subject));
  return LINT_SEVERITIES.flatMap((name) => found.filter(({ severity }) => severity === name));
}

function findingsOf(id: LintRuleId, subject: Subject): LintFinding[] {
  const { severity, source, fix, find } = CHECKS[id];
  return find(subject).map(({ path, message }) => ({ id, severity, path, message, source, fix }));
}
