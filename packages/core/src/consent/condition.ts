import type { ConsentKey } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { KeyState } from "./resolution.ts";

/**
 * What something waits for: a category or service, or several of them.
 *
 * @example
 * "analytics"
 * { all: ["analytics", "posthog"] }
 * { not: "marketing" }
 */
export type Condition<P extends Policy = Policy> =
  | ConsentKey<P>
  | { readonly all: readonly Condition<P>[] }
  | { readonly any: readonly Condition<P>[] }
  | { readonly not: Condition<P> };

type Keys = Readonly<Record<string, KeyState>>;

/** Whether a condition is met. One that names a key that the policy does not have never is, not even by `not`. */
export function isMet(condition: Condition, keys: Keys): boolean {
  return keysIn(condition).every((key) => keys[key]) && holds(condition, keys);
}

/** Every key that a condition names, in its order. */
export function keysIn(condition: Condition): string[] {
  if (typeof condition === "string") return [condition];
  if ("not" in condition) return keysIn(condition.not);
  return partsOf(condition).flatMap(keysIn);
}

function holds(condition: Condition, keys: Keys): boolean {
  if (typeof condition === "string") return keys[condition]?.allowed === true;
  if ("not" in condition) return !holds(condition.not, keys);
  const parts = partsOf(condition);
  if ("any" in condition) return parts.some((part) => holds(part, keys));
  // Of no keys at all nothing is known, and so nothing is allowed.
  return parts.length > 0 && parts.every((part) => holds(part, keys));
}

function partsOf(
  condition: { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] },
) {
  return "any" in condition ? condition.any : condition.all;
}
