import type { LintSeverity } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** One place that breaks a rule. */
export interface Offence {
  readonly path: string;
  readonly message: string;
}

/** A rule as it is told of. */
export interface LintRule {
  readonly severity: LintSeverity;
  /** What it finds, as a clause. */
  readonly what: string;
  /** The law, guideline or standard that it is drawn from. */
  readonly source: string;
  /** What to write instead. */
  readonly fix: string;
}

/** A rule with the function that carries it out. */
export interface Check extends LintRule {
  readonly find: (subject: Subject) => readonly Offence[];
}

/** Rules of one family, by id. */
export type Checks = Readonly<Record<string, Check>>;
