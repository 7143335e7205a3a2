import type { ConsentRecord, Decision } from "../cookie/record.ts";
import { categoriesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";

/**
 * Adds a decision to a record. What it settles leaves the older decisions; everything else stays as it was, its date
 * included, and so do keys that this build's policy does not know: they are somebody else's answers.
 */
export function merge(policy: Policy, record: ConsentRecord, decision: Decision): ConsentRecord {
  const settled = [...decision.granted, ...decision.denied];
  const keepGrant = (key: string) => !settled.includes(key) && !endsGrant(policy, decision, key);
  const keepDenial = (key: string) => !settled.includes(key) && !endsDenial(policy, decision, key);
  const kept = record.map((older) => ({
    ...older,
    granted: older.granted.filter(keepGrant),
    denied: older.denied.filter(keepDenial),
  }));
  return [...kept, decision].filter(({ granted, denied }) => granted.length + denied.length > 0);
}

/** A service's grant ends when a category that it takes part in is refused. */
function endsGrant(policy: Policy, decision: Decision, service: string): boolean {
  return categoriesOf(policy, service).some((key) => decision.denied.includes(key));
}

/** A service's refusal ends only when every category that it takes part in is granted at once. */
function endsDenial(policy: Policy, decision: Decision, service: string): boolean {
  const categories = categoriesOf(policy, service);
  return categories.length > 0 && categories.every((key) => decision.granted.includes(key));
}
