import type { ConsentKey } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { KeyState } from "./resolution.ts";

/**
 * What something waits for: a category or service, or several of them. Where one object says several things, all of them
 * must be so.
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

/** What an object may say, as nobody keeps it from saying several things. */
export interface Parts {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
}

type Keys = Readonly<Record<string, KeyState>>;

/**
 * Whether a condition is met. One that names a key that the policy does not have never is, not even by `not`; nor is one
 * with an empty list: of no keys nothing is known.
 */
export function isMet(condition: Condition, keys: Keys): boolean {
  return keysIn(condition).every((key) => keys[key]) && holds(condition, keys);
}

/** Every key that a condition names, in its order. What names none names the empty key, which no policy has. */
export function keysIn(condition: Condition): string[] {
  if (typeof condition === "string") return [condition];
  const parts = Object.values(condition).flatMap((part) => (part.length === 0 ? "" : part));
  return parts.length > 0 ? parts.flatMap(keysIn) : [""];
}

function holds(condition: Condition, keys: Keys): boolean {
  if (typeof condition === "string") return keys[condition]?.allowed === true;
  const { all = [], any, not }: Parts = condition;
  const isSo = (part: Condition) => holds(part, keys);
  return all.every(isSo) && (any?.some(isSo) ?? true) && (not === undefined || !isSo(not));
}
