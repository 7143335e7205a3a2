"use client";

import { createConsent } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { ConsentBanner, ConsentPreferences, ConsentProvider } from "@cookiepact/react";
import { policy } from "@example/policy";
import { preferredLanguage, unpinReport } from "@example/policy/site";
import { type ReactNode, useEffect, useState } from "react";

const languages = [de];

interface ConsentProps {
  readonly locale: string;
  readonly children: ReactNode;
}

/** The visitor's consent, made once a page: a server that kept one for all would mix up its visitors. */
export function Consent({ locale, children }: ConsentProps) {
  const [consent] = useState(() => createConsent(policy, { locale }));

  useEffect(() => {
    consent.setLocale(preferredLanguage());
    // What was stored with consent goes when the consent goes, and not when React takes this away: so nothing is returned.
    consent.onGrant("functional", () => unpinReport);
  }, [consent]);

  return (
    <ConsentProvider consent={consent} messages={languages}>
      <ConsentBanner />
      {children}
      <ConsentPreferences />
    </ConsentProvider>
  );
}
