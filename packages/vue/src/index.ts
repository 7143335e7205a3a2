export {
  ConsentBanner,
  type ConsentBannerProps,
  type ConsentBannerSlots,
} from "./consent-banner.ts";
export {
  ConsentFrame,
  type ConsentFrameProps,
  type ConsentFrameSlots,
} from "./consent-frame.ts";
export { ConsentGate, type ConsentGateProps, type ConsentGateSlots } from "./consent-gate.ts";
export { ConsentPreferences, type ConsentPreferencesSlots } from "./consent-preferences.ts";
export { ConsentProvider } from "./consent-provider.ts";
export { ConsentScript, type ConsentScriptProps } from "./consent-script.ts";
export { ConsentTrigger } from "./consent-trigger.ts";
export type { ConsentProviderProps } from "./context.ts";
export { cookiepact } from "./cookiepact.ts";
export { PrivacyChoicesLink } from "./privacy-choices-link.ts";
export { useConsent } from "./use-consent.ts";
export { useInventory } from "./use-inventory.ts";
