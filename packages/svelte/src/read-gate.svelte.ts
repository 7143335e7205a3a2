import { type Condition, type GateConsent, gateConsent, watchedGate } from "@cookiepact/core";
import type { ConsentContext } from "./context.svelte.ts";
import type { Current } from "./read-consent.svelte.ts";

/**
 * What a gate goes by, with what can be done about it. Whoever reads it runs again only when the outcome changes or, of a
 * single key, its state.
 *
 * @param user who asks, for the error
 * @throws ConsentError `unknown-key`
 */
export function readGate(
  { source, look }: ConsentContext,
  requires: () => Condition,
  user: string,
): Current<GateConsent> {
  const find = () => watchedGate(source.consent.policy, look(), requires(), user);
  // Two steps: the first comes out the same when another key changes, and whoever reads does not run again.
  const state = $derived(find());
  const current = $derived(gateConsent(source.consent, state, requires()));
  // A key that does not exist is an error where it is asked for, not where it is read first.
  find();
  return {
    get current() {
      return current;
    },
  };
}
