import { type Consent, ConsentError, type ConsentSnapshot } from "@cookiepact/core";
import { warnOfUndeclared } from "@cookiepact/core/development";
import type { Messages } from "@cookiepact/core/view";
import { getContext, setContext, untrack } from "svelte";
import { mayHydrate } from "./may-hydrate.ts";

/** What an app provides. */
export interface ConsentSource {
  readonly consent: Consent;
  /** The languages that the app has loaded; English is always there. */
  readonly messages: readonly Messages[] | undefined;
}

/** What a provider hands down. */
export interface ConsentContext {
  readonly source: ConsentSource;
  /**
   * The snapshot to show: the server's as long as its markup is being taken over, then the live one. An effect or
   * mark-up that looks is run again when there is another.
   */
  look(): ConsentSnapshot;
  /** Says that there may be another. */
  refresh(): void;
}

const KEY = Symbol("cookiepact");

/**
 * Makes a source known to everything below the component that is being initialised.
 *
 * @param source may hold getters that read state
 */
export function provideConsent(source: ConsentSource): void {
  // The last snapshot that was noticed. None before the first pass over a server's markup has ended.
  let seen = $state.raw<ConsentSnapshot>();
  const refresh = () => {
    seen = source.consent.getSnapshot();
  };
  // An effect, because a server runs none; `pre`, because it runs at once: before anything below is rendered.
  $effect.pre(() => {
    if (!mayHydrate()) refresh();
  });
  $effect(refresh);
  try {
    if (process.env.NODE_ENV !== "production") $effect(() => warnOfUndeclared(source.consent));
  } catch {
    // Without a bundler there is no `process`, and nobody to warn.
  }
  setContext<ConsentContext>(KEY, {
    source,
    refresh,
    look: () => (seen ? source.consent.getSnapshot() : source.consent.getServerSnapshot()),
  });
}

/**
 * The nearest provider's consent, which is listened to as long as the component that is being initialised is in the page.
 *
 * @param user who asks, for the error
 * @throws ConsentError `missing-provider`
 */
export function useConsentContext(user: string): ConsentContext {
  const context = getContext<ConsentContext | undefined>(KEY);
  if (!context) {
    throw new ConsentError("missing-provider", `${user} needs a <ConsentProvider> above it.`);
  }
  const { source, refresh } = context;
  // Not `createSubscriber`, which would listen while mark-up is being evaluated: a change that is heard there is an error.
  $effect(() => {
    const { consent } = source;
    const unsubscribe = untrack(() => consent.subscribe(refresh));
    // Something may have changed since the first pass. And it is over: the provider's own turn comes last, and what the
    // app does on mount is to see the live state.
    refresh();
    return unsubscribe;
  });
  return context;
}
