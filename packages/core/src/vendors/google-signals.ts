import type { SignalsByKind } from "./signals.ts";

/** The signals of Google Consent Mode v2. All of them are always sent: one that is not set is not denied. */
export const GOOGLE_SIGNALS = [
  "ad_storage",
  "analytics_storage",
  "ad_user_data",
  "ad_personalization",
  "functionality_storage",
  "personalization_storage",
  "security_storage",
] as const;

export type GoogleSignal = (typeof GOOGLE_SIGNALS)[number];

/**
 * Which signals a category decides about, by its kind. A signal is granted if every category of the policy that decides
 * about it is allowed, and there is one.
 */
export const GOOGLE_SIGNALS_BY_KIND: SignalsByKind<GoogleSignal> = {
  necessary: ["security_storage"],
  functional: ["functionality_storage"],
  personalization: ["personalization_storage"],
  analytics: ["analytics_storage"],
  marketing: ["ad_storage", "ad_user_data", "ad_personalization"],
  // Google has no signal for what other platforms put into the page.
  social: [],
  // Where data may not be sold or shared, advertisements may be measured but not aimed.
  sale: ["ad_user_data", "ad_personalization"],
};
