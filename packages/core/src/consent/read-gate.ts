import { categoriesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { alike } from "./choose.ts";
import { type Condition, isMet, keysIn } from "./condition.ts";
import type { Consent } from "./consent.ts";
import { missingIn } from "./missing-in.ts";
import { type KeyConsent, keyActions, unknownKey } from "./read-consent.ts";
import type { KeyState } from "./resolution.ts";
import type { ConsentSnapshot } from "./snapshot.ts";

/** What a gate goes by: the state of its key or, where it waits for several, only whether they are met. */
export type GateState = Pick<KeyState, "allowed"> & Partial<KeyState>;

/** A gate, with what can be done about it. Of one that waits for a single key, that key's state as well. */
export interface GateConsent extends GateState {
  /** Opens the preferences. */
  ask(): void;
  /** Grants what is missing and nothing else. */
  grant(): void;
  /** Takes back what the gate names and nothing else. */
  withdraw(): void;
}

const MET: GateState = /* @__PURE__ */ Object.freeze({ allowed: true });
const NOT_MET: GateState = /* @__PURE__ */ Object.freeze({ allowed: false });

/**
 * What a gate watches. The same object comes back until the outcome changes.
 *
 * @param user who asks, for the error
 * @throws ConsentError `unknown-key` for a key that the policy does not have
 */
export function watchedGate(
  policy: Policy,
  snapshot: ConsentSnapshot,
  requires: Condition,
  user: string,
): GateState {
  const { keys } = snapshot;
  const unknown = keysIn(requires).find((key) => !keys[key]);
  if (unknown !== undefined) {
    throw unknownKey(policy, snapshot, `${user} waits for "${unknown}"`);
  }
  if (typeof requires === "string") return keys[requires] as KeyState;
  return isMet(requires, keys) ? MET : NOT_MET;
}

/** What a gate's own fallback is given in every framework: the watched state, with what can be done about it. */
export function gateConsent(consent: Consent, state: GateState, requires: Condition): GateConsent {
  const actions =
    typeof requires === "string"
      ? keyActions(consent, requires)
      : conditionActions(consent, requires);
  return Object.freeze({ ...state, ...actions });
}

function conditionActions(
  consent: Consent,
  requires: Condition,
): Pick<KeyConsent, "ask" | "grant" | "withdraw"> {
  const { policy } = consent;
  return {
    ask: consent.openPreferences,
    grant() {
      consent.save(alike(missingIn(policy, requires, consent.getSnapshot().keys), true));
    },
    withdraw() {
      const named = keysIn(requires).filter((key) => categoriesOf(policy, key).length > 0);
      consent.save(alike(named, false), "w");
    },
  };
}
