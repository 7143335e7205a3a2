import type { KeyState } from "../consent/resolution.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { type Decision, SOURCES, type SourceCode } from "../cookie/record.ts";
import { optionalCategories } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { noticeHash } from "./notice-hash.ts";

/** What kind of event an answer is. */
export type DecisionType = "grant" | "refuse" | "partial" | "withdraw" | "object";

/** How a category stands after the answer. */
export type Outcome = "granted" | "denied" | "exempt" | "objected" | "unasked";

/**
 * One answer, complete enough to prove it later (RULES PR-01: who is left out on purpose). Holds no address, no user agent
 * and no identifier of the visitor; attach your own only after a grant.
 */
export interface DecisionEvent {
  /** Random, and of this event alone: lets a store take each one once. */
  readonly eventId: string;
  readonly type: DecisionType;
  /** ISO 8601, the server's clock. */
  readonly at: string;
  readonly regime: string;
  readonly policyId: string;
  readonly policyRevision: number;
  /** SHA-256 of the policy that was shown. */
  readonly noticeHash: string;
  readonly locale: string;
  /** How the visitor answered: in the banner, the preferences, after a signal, … */
  readonly source: (typeof SOURCES)[SourceCode];
  /** What this answer settled. */
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** How every optional category stands now. */
  readonly purposes: Readonly<Record<string, Outcome>>;
  readonly signals: { readonly gpc: boolean };
}

export async function decisionEvent(
  policy: Policy,
  snapshot: ConsentSnapshot,
  decision: Decision,
  eventId: string,
): Promise<DecisionEvent> {
  const { keys, regime, locale, signals, now } = snapshot;
  const outcomes = optionalCategories(policy).map((key) => [
    key,
    outcomeOf(keys[key] as KeyState, decision),
  ]);
  return {
    eventId,
    type: typeOf(decision),
    at: now.toISOString(),
    regime: regime.id,
    policyId: policy.id,
    policyRevision: policy.revision,
    noticeHash: await noticeHash(policy),
    locale,
    source: SOURCES[decision.source as SourceCode],
    granted: decision.granted,
    denied: decision.denied,
    purposes: Object.fromEntries(outcomes),
    signals: { gpc: signals.gpc === true },
  };
}

function typeOf({ source, granted, denied }: Decision): DecisionType {
  if (source === "w") return "withdraw";
  if (source === "o") return "object";
  if (denied.length === 0) return "grant";
  return granted.length === 0 ? "refuse" : "partial";
}

function outcomeOf({ allowed, because, answer }: KeyState, { source }: Decision): Outcome {
  if (because === "exempt") return "exempt";
  if (answer === "denied") return source === "o" ? "objected" : "denied";
  if (answer === "unasked") return "unasked";
  return allowed ? "granted" : "denied";
}
