import type { ConsentRecord, Decision } from "../cookie/record.ts";
import { categoriesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";

/**
 * Adds a decision to a record. What it settles leaves the older decisions; everything else stays as it was, its date
 * included, and so do keys that this build's policy does not know: they are somebody else's answers.
 *
 * A service's own grant ends when any category that it takes part in is refused; its own refusal ends only when all of
 * them are granted at once.
 */
export function merge(policy: Policy, record: ConsentRecord, decision: Decision): ConsentRecord {
  const { granted, denied } = decision;
  const isSettled = (key: string) => granted.includes(key) || denied.includes(key);
  const endsGrant = (key: string) =>
    categoriesOf(policy, key).some((each) => denied.includes(each));
  const endsDenial = (key: string) => {
    const categories = categoriesOf(policy, key);
    return categories.length > 0 && categories.every((each) => granted.includes(each));
  };
  const kept = record.map((older) => ({
    ...older,
    granted: older.granted.filter((key) => !isSettled(key) && !endsGrant(key)),
    denied: older.denied.filter((key) => !isSettled(key) && !endsDenial(key)),
  }));
  return [...kept, decision].filter((each) => each.granted.length + each.denied.length > 0);
}
