import {
  type Condition,
  type ConsentSnapshot,
  type GateConsent,
  gateConsent,
  watchedGate,
} from "@cookiepact/core";
import { useMemo, useSyncExternalStore } from "react";
import { useConsentContext } from "./context.ts";

/**
 * What a gate goes by, with what can be done about it. Renders anew only when the outcome changes or, of a single key, its
 * state.
 *
 * @param user who asks, for the errors
 * @throws ConsentError `missing-provider`, `unknown-key`
 */
export function useGate(requires: Condition, user: string): GateConsent {
  const { consent } = useConsentContext(user);
  const read = (snapshot: ConsentSnapshot) => watchedGate(consent.policy, snapshot, requires, user);
  const state = useSyncExternalStore(
    consent.subscribe,
    () => read(consent.getSnapshot()),
    () => read(consent.getServerSnapshot()),
  );
  return useMemo(() => gateConsent(consent, state, requires), [consent, state, requires]);
}
