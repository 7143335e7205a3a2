import {
  type ConsentKey,
  type ConsentSnapshot,
  type ConsentView,
  type KeyConsent,
  type Policy,
  type RegisteredPolicy,
  watched,
  withActions,
} from "@cookiepact/core";
import { type ComputedRef, computed, type MaybeRefOrGetter, toValue } from "vue";
import { useConsentContext } from "./context.ts";
import { useSnapshot } from "./use-snapshot.ts";

/**
 * Everything about the visitor's consent, and what can be done about it. Changes whenever anything changes.
 *
 * @throws ConsentError `missing-provider`
 *
 * @example
 * const consent = useConsent();
 * watchEffect(() => console.log(consent.value.bannerOpen));
 */
export function useConsent<P extends Policy = RegisteredPolicy>(): ComputedRef<ConsentView<P>>;
/**
 * One category or service. Changes only when that one changes.
 *
 * @throws ConsentError `missing-provider`; `unknown-key` for a key that the policy does not have
 *
 * @example
 * const analytics = useConsent("analytics");
 * // <Chart v-if="analytics.allowed" /> <button v-else @click="analytics.ask">Show usage</button>
 */
export function useConsent<P extends Policy = RegisteredPolicy>(
  key: MaybeRefOrGetter<ConsentKey<P>>,
): ComputedRef<KeyConsent>;
export function useConsent(key?: MaybeRefOrGetter<string>): ComputedRef<ConsentView | KeyConsent> {
  const { consent } = useConsentContext("useConsent()");
  const read = (snapshot: ConsentSnapshot) => watched(consent.policy, snapshot, toValue(key));
  // An unknown key is an error here, where it is written and before anything listens, not wherever the value is read.
  read(consent.getSnapshot());
  const snapshot = useSnapshot(consent);
  // Two steps: the second is taken only when the first comes to another object.
  const state = computed(() => read(snapshot.value));
  return computed(() => withActions(consent, state.value, toValue(key)));
}
