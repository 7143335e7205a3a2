import type { Consent, ConsentKey, KeyConsent, Policy, RegisteredPolicy } from "@cookiepact/core";
import type { Messages } from "@cookiepact/core/view";
import type { Snippet } from "svelte";

export interface ConsentProviderProps<P extends Policy> {
  /** From `createConsent(policy)`. */
  readonly consent: Consent<P>;
  /** Languages beside English, from `@cookiepact/core/locales/…`. */
  readonly messages?: readonly Messages[];
  readonly children?: Snippet;
}

export interface ConsentGateProps<P extends Policy = RegisteredPolicy> {
  /** The category or service that the content needs. */
  readonly requires: ConsentKey<P>;
  /** Shown in place of the content while it waits. @default a line that says so, and a button */
  readonly fallback?: Snippet<[consent: KeyConsent]>;
  readonly children?: Snippet;
}
