export {
  consentCookie,
  cookieHeader,
  type SiteVisitorOptions,
  type StorageState,
  storageState,
} from "../consent-cookie.ts";
export { type TestConsentOptions, testConsent } from "../test-consent.ts";
export type { BrowserCookie } from "../testing/browser-cookie.ts";
export type {
  ChosenKeys,
  GivenAnswer,
  VisitorAnswer,
  VisitorOptions,
} from "../testing/visitor.ts";
