import { type ConsentView, type KeyConsent, watched, withActions } from "@cookiepact/core";
import type { ConsentContext } from "./context.svelte.ts";

/** A value that changes. Read `.current` where you need it; taken apart, it no longer follows. */
export interface Current<Value> {
  readonly current: Value;
}

/**
 * What `useConsent` gives.
 *
 * @throws ConsentError `unknown-key`
 */
export function readConsent(context: ConsentContext, key: () => string): Current<KeyConsent>;
export function readConsent(
  context: ConsentContext,
  key: () => string | undefined,
): Current<ConsentView | KeyConsent>;
export function readConsent(
  { source, look }: ConsentContext,
  key: () => string | undefined,
): Current<ConsentView | KeyConsent> {
  const find = () => watched(source.consent.policy, look(), key());
  const dress = (state: ReturnType<typeof find>) => withActions(source.consent, state, key());
  // Two steps: the first comes out the same when another key changes, and whoever reads does not run again.
  const state = $derived(find());
  const current = $derived(dress(state));
  // A key that does not exist is an error where it is asked for, not where it is read first.
  find();
  return {
    get current() {
      // Nothing follows in an event handler or a timer, which may outlive the component: they get what is true now.
      return $effect.tracking() ? current : dress(find());
    },
  };
}
