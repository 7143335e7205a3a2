import type {
  ConsentKey,
  ConsentView,
  KeyConsent,
  Policy,
  RegisteredPolicy,
} from "@cookiepact/core";
import { useConsentContext } from "./context.svelte.ts";
import { type Current, readConsent } from "./read-consent.svelte.ts";

/**
 * Everything about the visitor's consent, and what can be done about it. Whoever reads `.current` runs again whenever
 * anything changes. Call it while the component initialises.
 *
 * @throws ConsentError `missing-provider`
 *
 * @example
 * const consent = useConsent();
 * // {#if consent.current.bannerOpen}<button onclick={consent.current.rejectAll}>Reject</button>{/if}
 */
export function useConsent<P extends Policy = RegisteredPolicy>(): Current<ConsentView<P>>;
/**
 * One category or service. Whoever reads `.current` runs again only when that one changes.
 *
 * @param key a key, or a function that returns it where it depends on state
 * @throws ConsentError `missing-provider`; `unknown-key` for a key that the policy does not have
 *
 * @example
 * const analytics = useConsent("analytics");
 * // {#if analytics.current.allowed}<Chart />{:else}<button onclick={analytics.current.ask}>Show usage</button>{/if}
 */
export function useConsent<P extends Policy = RegisteredPolicy>(
  key: ConsentKey<P> | (() => ConsentKey<P>),
): Current<KeyConsent>;
export function useConsent(key?: string | (() => string)): Current<ConsentView | KeyConsent> {
  return readConsent(
    useConsentContext("useConsent()"),
    typeof key === "function" ? key : () => key,
  );
}
