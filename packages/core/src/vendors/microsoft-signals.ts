import type { SignalsByKind } from "./signals.ts";

/** What Microsoft's tags want to know: UET (Microsoft Advertising) the first, Clarity both. */
export const MICROSOFT_SIGNALS = ["ad_storage", "analytics_storage"] as const;

export type MicrosoftSignal = (typeof MICROSOFT_SIGNALS)[number];

/**
 * Which signals a category decides about, by its kind. A signal is granted if every category of the policy that decides
 * about it is allowed, and there is one.
 */
export const MICROSOFT_SIGNALS_BY_KIND: SignalsByKind<MicrosoftSignal> = {
  necessary: [],
  functional: [],
  personalization: [],
  analytics: ["analytics_storage"],
  marketing: ["ad_storage"],
  social: [],
  // There is no signal between "store for advertising" and "do not".
  sale: ["ad_storage"],
};
