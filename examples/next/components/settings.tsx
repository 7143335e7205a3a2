"use client";

import { deDocument } from "@cookiepact/core/document/locales/de";
import "@cookiepact/core/page.css";
import { useConsent } from "@cookiepact/react";
import { AccountConsent, PrivacyRights } from "@cookiepact/react/policy";
import { copyIn } from "@example/policy/site";

const texts = [deDocument];

export function Settings() {
  const consent = useConsent();
  const { settings } = copyIn(consent.locale);
  return (
    <div className="stack">
      <div className="intro">
        <h1>{settings.title}</h1>
        <p>{settings.lead}</p>
      </div>
      <AccountConsent texts={texts} />
      <PrivacyRights texts={texts} />
    </div>
  );
}
