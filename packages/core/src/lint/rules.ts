import { categoryRules } from "./category-rules.ts";
import { cookieRules } from "./cookie-rules.ts";
import type { LintRuleId } from "./finding.ts";
import { necessaryRules } from "./necessary-rules.ts";
import { retentionRules } from "./retention-rules.ts";
import type { Check, LintRule } from "./rule.ts";
import { serviceRules } from "./service-rules.ts";
import { textRules } from "./text-rules.ts";
import { trackerRules } from "./tracker-rules.ts";

/**
 * The rules with what carries them out.
 *
 * What `parsePolicy` refuses is repeated here only where types do not find it and a visitor or a regulator would: a policy that is
 * typed and was never parsed is held to that all the same. Everything else, from keys to revisions, is its business alone.
 */
export const CHECKS: Readonly<Record<LintRuleId, Check>> = {
  ...retentionRules,
  ...necessaryRules,
  ...trackerRules,
  ...cookieRules,
  ...serviceRules,
  ...categoryRules,
  ...textRules,
};

/** The rules by id: how much each matters, what it finds, its source and its fix. */
export const LINT_RULES: Readonly<Record<LintRuleId, LintRule>> = CHECKS;
