export { ConsentBanner } from "./consent-banner.ts";
export { ConsentGate, type ConsentGateProps, type ConsentGateSlots } from "./consent-gate.ts";
export { ConsentPreferences } from "./consent-preferences.ts";
export { ConsentProvider } from "./consent-provider.ts";
export { ConsentTrigger } from "./consent-trigger.ts";
export type { ConsentProviderProps } from "./context.ts";
export { cookiepact } from "./cookiepact.ts";
export { useConsent } from "./use-consent.ts";
