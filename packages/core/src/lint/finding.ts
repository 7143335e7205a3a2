/**
 * How much it matters: an `error` is refused by browsers, has no ground in law or tells visitors nothing, a `warning` is what a
 * regulator or a visitor would object to, an `advice` is worth a look.
 */
export const LINT_SEVERITIES = ["error", "warning", "advice"] as const;

export type LintSeverity = (typeof LINT_SEVERITIES)[number];

/** The rules. An id stays what it is, so that an exception can be made by it. */
export const LINT_RULE_IDS = [
  "retention-unreadable",
  "over-cnil-cap",
  "over-browser-cap",
  "over-safari-cap",
  "necessary-without-reason",
  "tracker-as-necessary",
  "tracker-of-another-kind",
  "samesite-none-without-secure",
  "host-prefix",
  "secure-prefix",
  "http-prefix",
  "service-without-privacy-link",
  "service-without-country",
  "service-unused",
  "category-without-items",
  "text-empty",
  "text-untranslated",
] as const;

export type LintRuleId = (typeof LINT_RULE_IDS)[number];

/** Something that a policy declares and should not, or should and does not. */
export interface LintFinding {
  /** The rule, see `LINT_RULES` and docs/lint.md. */
  readonly id: LintRuleId;
  readonly severity: LintSeverity;
  /** Where, as one would write it in code: `categories.analytics.purposes.usage.items[0].retention`. */
  readonly path: string;
  /** What is wrong. */
  readonly message: string;
  /** The law, guideline or standard that says so. */
  readonly source: string;
  /** What to write instead. */
  readonly fix: string;
}

/** What a policy is held against beside the rules. */
export interface LintOptions {
  /** The languages (BCP 47) that the site speaks. Left out, no text is said to be untranslated. */
  readonly locales?: readonly string[];
  /** From when periods are counted, as "13 months" are not always equally many days. @default the policy's `updated` */
  readonly now?: Date;
}
