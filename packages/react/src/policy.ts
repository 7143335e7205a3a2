"use client"; // On the entry alone, as in index.ts.
export { AccountConsent } from "./account-consent.tsx";
export { CookiePolicy } from "./cookie-policy.tsx";
export type { OwnSection, PageProps } from "./page.tsx";
export { PrivacyRights } from "./privacy-rights.tsx";
