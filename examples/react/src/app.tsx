import { createConsent } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { deviceStorage } from "@cookiepact/core/storage";
import { ConsentBanner, ConsentPreferences, ConsentProvider } from "@cookiepact/react";
import "@cookiepact/core/styles.css";
import { policy } from "@example/policy";
import { preferredLanguage } from "@example/policy/site";
import { Page } from "./page.tsx";

const consent = createConsent(policy, {
  locale: preferredLanguage(),
  // What was stored with consent goes when the consent goes.
  storage: deviceStorage(),
});
const languages = [de];

export const App = () => (
  <ConsentProvider consent={consent} messages={languages}>
    <ConsentBanner />
    <Page />
    <ConsentPreferences />
  </ConsentProvider>
);
