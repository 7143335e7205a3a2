import { ConsentError } from "../policy/error.ts";
import type { Policy } from "../policy/policy.ts";
import type { Consent, ConsentActions } from "./consent.ts";
import type { KeyState } from "./resolution.ts";
import type { ConsentSnapshot } from "./snapshot.ts";

/** One key, with what can be done about it. */
export interface KeyConsent extends KeyState {
  /** Opens the preferences. */
  ask(): void;
  /** Grants this key and nothing else. */
  grant(): void;
  /** Takes this key back and nothing else. */
  withdraw(): void;
}

/** A snapshot, with what can be done about it. */
export type ConsentView<P extends Policy = Policy> = ConsentSnapshot<P> & ConsentActions<P>;

/** The part of a snapshot that a `useConsent` watches: one key's state, or all of it. */
export type Watched = ConsentSnapshot | KeyState;

/**
 * What to watch for `useConsent(key)`. The same object comes back until it changes.
 *
 * @throws ConsentError `unknown-key` for a key that the policy does not have
 */
export function watched(policy: Policy, snapshot: ConsentSnapshot, key?: string): Watched {
  if (key === undefined) return snapshot;
  const state = snapshot.keys[key];
  if (state) return state;
  throw unknownKey(policy, snapshot, `useConsent("${key}")`);
}

/** @param asked who asks, and for what */
export function unknownKey(
  policy: Policy,
  { keys }: Pick<ConsentSnapshot, "keys">,
  asked: string,
): ConsentError {
  const known = Object.keys(keys).join(", ");
  return new ConsentError(
    "unknown-key",
    `${asked}: the policy "${policy.id}" has no such category or service. It has: ${known}.`,
  );
}

/** What `useConsent(key)` gives in every framework: the watched state, with what can be done about it. */
export function withActions(
  consent: Consent,
  state: Watched,
  key?: string,
): ConsentView | KeyConsent {
  const actions = key === undefined ? actionsOf(consent) : keyActions(consent, key);
  return Object.freeze({ ...state, ...actions }) as ConsentView | KeyConsent;
}

/** What can be done about one key. */
export function keyActions(consent: Consent, key: string): Omit<KeyConsent, keyof KeyState> {
  return {
    ask: consent.openPreferences,
    grant: () => consent.save({ [key]: true }),
    withdraw: () => consent.withdraw(key),
  };
}

function actionsOf(consent: Consent): ConsentActions {
  const {
    policy,
    storage,
    whenRevoked,
    getSnapshot,
    getServerSnapshot,
    subscribe,
    onGrant,
    ...actions
  } = consent;
  return actions;
}
