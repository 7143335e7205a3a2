export {
  ConsentBanner,
  type ConsentBannerProps,
  type ConsentBannerSlots,
} from "./consent-banner.ts";
export { ConsentGate, type ConsentGateProps, type ConsentGateSlots } from "./consent-gate.ts";
export { ConsentPreferences, type ConsentPreferencesSlots } from "./consent-preferences.ts";
export { ConsentProvider } from "./consent-provider.ts";
export { ConsentTrigger } from "./consent-trigger.ts";
export type { ConsentProviderProps } from "./context.ts";
export { cookiepact } from "./cookiepact.ts";
export { PrivacyChoicesLink } from "./privacy-choices-link.ts";
export { useConsent } from "./use-consent.ts";
