import type { Consent, ConsentKey, KeyConsent, Policy, RegisteredPolicy } from "@cookiepact/core";
import type { BannerView, Messages } from "@cookiepact/core/view";
import type { PreferencesView } from "@cookiepact/core/view/preferences";
import type { Snippet } from "svelte";

export interface ConsentProviderProps<P extends Policy> {
  /** From `createConsent(policy)`. */
  readonly consent: Consent<P>;
  /** Languages beside English, from `@cookiepact/core/locales/…`. */
  readonly messages?: readonly Messages[];
  readonly children?: Snippet;
}

export interface ConsentBannerProps {
  /** A bar along the bottom, a card in its corner, or a card in the middle. The page stays usable. @default "bar" */
  readonly placement?: "bar" | "card" | "center";
  /** What stands in the banner's form in place of text and buttons, from the same data. */
  readonly children?: Snippet<[view: BannerView]>;
}

export interface ConsentPreferencesProps {
  /** What stands in the dialog's form in place of switches and buttons, from the same data. */
  readonly children?: Snippet<[view: PreferencesView]>;
}

export interface ConsentGateProps<P extends Policy = RegisteredPolicy> {
  /** The category or service that the content needs. */
  readonly requires: ConsentKey<P>;
  /** Shown in place of the content while it waits. @default a line that says so, and a button */
  readonly fallback?: Snippet<[consent: KeyConsent]>;
  readonly children?: Snippet;
}
