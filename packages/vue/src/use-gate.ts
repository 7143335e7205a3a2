import {
  type Condition,
  type ConsentSnapshot,
  type GateConsent,
  gateConsent,
  watchedGate,
} from "@cookiepact/core";
import { type ComputedRef, computed } from "vue";
import { useConsentContext } from "./context.ts";
import { useSnapshot } from "./use-snapshot.ts";

/**
 * What a gate goes by, with what can be done about it. Changes only when the outcome does or, of a single key, its state.
 *
 * @param user who asks, for the errors
 * @throws ConsentError `missing-provider`, `unknown-key`
 */
export function useGate(requires: () => Condition, user: string): ComputedRef<GateConsent> {
  const { consent } = useConsentContext(user);
  const read = (snapshot: ConsentSnapshot) =>
    watchedGate(consent.policy, snapshot, requires(), user);
  // An unknown key is an error here, where it is written and before anything listens, not wherever the value is read.
  read(consent.getSnapshot());
  const snapshot = useSnapshot(consent);
  // Two steps: the second is taken only when the first comes to another object.
  const state = computed(() => read(snapshot.value));
  return computed(() => gateConsent(consent, state.value, requires()));
}
