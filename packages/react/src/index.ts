"use client"; // On the entry alone: the build makes one file, and keeps what stands on top of it.
export { ConsentBanner, type ConsentBannerProps } from "./consent-banner.tsx";
export { ConsentFrame, type ConsentFrameProps } from "./consent-frame.tsx";
export { ConsentGate, type ConsentGateProps } from "./consent-gate.tsx";
export { ConsentPreferences, type ConsentPreferencesProps } from "./consent-preferences.tsx";
export { ConsentProvider, type ConsentProviderProps } from "./consent-provider.tsx";
export { ConsentScript, type ConsentScriptProps } from "./consent-script.tsx";
export { ConsentTrigger } from "./consent-trigger.tsx";
export { PrivacyChoicesLink } from "./privacy-choices-link.tsx";
export { useConsent } from "./use-consent.ts";
export { useInventory } from "./use-inventory.ts";
