export {
  LINT_RULE_IDS,
  LINT_SEVERITIES,
  type LintFinding,
  type LintOptions,
  type LintRuleId,
  type LintSeverity,
} from "./finding.ts";
export { lintPolicy } from "./lint-policy.ts";
export type { LintRule } from "./rule.ts";
export { LINT_RULES } from "./rules.ts";
