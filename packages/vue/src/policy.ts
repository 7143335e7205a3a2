export { AccountConsent } from "./account-consent.ts";
export { CookiePolicy } from "./cookie-policy.ts";
export type { PageProps, PageSlots } from "./page.ts";
export { PrivacyRights } from "./privacy-rights.ts";
