import {
  type ConsentKey,
  type ConsentView,
  type KeyConsent,
  type Policy,
  type RegisteredPolicy,
  watched,
  withActions,
} from "@cookiepact/core";
import { useMemo, useSyncExternalStore } from "react";
import { useConsentContext } from "./context.ts";

/**
 * Everything about the visitor's consent, and what can be done about it. Renders anew whenever anything changes.
 *
 * @throws ConsentError `missing-provider`
 *
 * @example
 * const { bannerOpen, acceptAll, rejectAll } = useConsent();
 */
export function useConsent<P extends Policy = RegisteredPolicy>(): ConsentView<P>;
/**
 * One category or service. Renders anew only when that one changes.
 *
 * @throws ConsentError `missing-provider`; `unknown-key` for a key that the policy does not have
 *
 * @example
 * const analytics = useConsent("analytics");
 * return analytics.allowed ? <Chart /> : <button onClick={analytics.ask}>Show usage</button>;
 */
export function useConsent<P extends Policy = RegisteredPolicy>(key: ConsentKey<P>): KeyConsent;
export function useConsent(key?: string): ConsentView | KeyConsent {
  const { consent } = useConsentContext("useConsent()");
  const state = useSyncExternalStore(
    consent.subscribe,
    () => watched(consent.policy, consent.getSnapshot(), key),
    () => watched(consent.policy, consent.getServerSnapshot(), key),
  );
  return useMemo(() => withActions(consent, state, key), [consent, state, key]);
}
