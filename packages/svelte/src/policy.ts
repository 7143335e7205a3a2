export { default as AccountConsent } from "./AccountConsent.svelte";
export { default as CookiePolicy } from "./CookiePolicy.svelte";
export { default as PrivacyRights } from "./PrivacyRights.svelte";
export type {
  AccountConsentProps,
  CookiePolicyProps,
  OwnSection,
  PrivacyRightsProps,
} from "./page-props.ts";
