export { default as ConsentBanner } from "./ConsentBanner.svelte";
export { default as ConsentFrame } from "./ConsentFrame.svelte";
export { default as ConsentGate } from "./ConsentGate.svelte";
export { default as ConsentPreferences } from "./ConsentPreferences.svelte";
export { default as ConsentProvider } from "./ConsentProvider.svelte";
export { default as ConsentScript } from "./ConsentScript.svelte";
export { default as ConsentTrigger } from "./ConsentTrigger.svelte";
export { default as PrivacyChoicesLink } from "./PrivacyChoicesLink.svelte";
export type {
  ConsentBannerProps,
  ConsentFrameProps,
  ConsentGateProps,
  ConsentPreferencesProps,
  ConsentProviderProps,
  ConsentScriptProps,
} from "./props.ts";
export type { Current } from "./read-consent.svelte.ts";
export { type SetConsentOptions, setConsent } from "./set-consent.ts";
export { useConsent } from "./use-consent.ts";
export { useInventory } from "./use-inventory.svelte.ts";
