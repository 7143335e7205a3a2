import { createConsent } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { ConsentBanner, ConsentPreferences, ConsentProvider } from "@cookiepact/react";
import "@cookiepact/core/styles.css";
import { policy } from "@example/policy";
import { preferredLanguage, unpinReport } from "@example/policy/site";
import { Page } from "./page.tsx";

const consent = createConsent(policy, { locale: preferredLanguage() });
const languages = [de];

// What was stored with consent goes when the consent goes.
consent.onGrant("functional", () => unpinReport);

export const App = () => (
  <ConsentProvider consent={consent} messages={languages}>
    <ConsentBanner />
    <Page />
    <ConsentPreferences />
  </ConsentProvider>
);
