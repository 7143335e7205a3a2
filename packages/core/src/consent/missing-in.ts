import { categoriesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { type Condition, isMet, type Parts } from "./condition.ts";
import type { KeyState } from "./resolution.ts";

type Keys = Readonly<Record<string, KeyState>>;

/**
 * The keys that have to be granted for a condition to be met, in its order; of alternatives those that ask for least. None
 * where nothing is missing, and where no grant can do it: a `not`, or what nobody is asked about.
 */
export function missingIn(policy: Policy, requires: Condition, keys: Keys): readonly string[] {
  return [...new Set(grantsFor(policy, requires, keys) ?? [])];
}

/** @returns `null` where no grant can do it */
function grantsFor(policy: Policy, requires: Condition, keys: Keys): readonly string[] | null {
  if (isMet(requires, keys)) return [];
  if (typeof requires === "string") {
    return categoriesOf(policy, requires).length > 0 ? [requires] : null;
  }
  const { all = [], any, not }: Parts = requires;
  if (not !== undefined && isMet(not, keys)) return null;
  const grantsOf = (part: Condition) => grantsFor(policy, part, keys);
  const wanted = [...all.map(grantsOf), ...(any ? [leastOf(any.map(grantsOf))] : [])];
  const possible = wanted.filter((grants) => grants !== null);
  return possible.length === wanted.length ? possible.flat() : null;
}

function leastOf(alternatives: readonly (readonly string[] | null)[]): readonly string[] | null {
  const possible = alternatives.filter((grants) => grants !== null);
  return possible.sort((one, other) => one.length - other.length)[0] ?? null;
}
