export {
  LINT_SEVERITIES,
  type LintFinding,
  type LintOptions,
  type LintSeverity,
} from "./finding.ts";
export { lintPolicy } from "./lint-policy.ts";
export type { LintRule } from "./rule.ts";
export { LINT_RULES, type LintRuleId } from "./rules.ts";
