"use client";

import { createConsent, type InitialConsent } from "@cookiepact/core";
import { consentEndpoint } from "@cookiepact/core/endpoint";
import { de } from "@cookiepact/core/locales/de";
import { deviceStorage } from "@cookiepact/core/storage";
import { ConsentBanner, ConsentPreferences, ConsentProvider } from "@cookiepact/react";
import { policy } from "@example/policy";
import { preferredLanguage } from "@example/policy/site";
import { type ReactNode, useEffect, useState } from "react";

const languages = [de];

interface ConsentProps {
  /** What the server has read; `null` where it has not looked. */
  readonly initial: InitialConsent | null;
  readonly children: ReactNode;
}

/** The visitor's consent, made once a page: a server that kept one for all would mix up its visitors. */
export function Consent({ initial, children }: ConsentProps) {
  const [consent] = useState(() =>
    createConsent(policy, {
      initial,
      endpoint: consentEndpoint("/next/consent"),
      // What was stored with consent goes when the consent goes.
      storage: deviceStorage(),
    }),
  );

  useEffect(() => consent.setLocale(preferredLanguage()), [consent]);

  return (
    <ConsentProvider consent={consent} messages={languages}>
      <ConsentBanner />
      {children}
      <ConsentPreferences />
    </ConsentProvider>
  );
}
