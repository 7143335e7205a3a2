import { createConsent } from "@cookiepact/core";
import { ConsentBanner, ConsentPreferences, ConsentProvider, useConsent } from "@cookiepact/react";
import { createElement as h, useLayoutEffect } from "react";
import { consentIsKnown } from "./known.ts";
import { policy } from "./policy.ts";
import { Page } from "./react-page.ts";

const consent = createConsent(policy);

function Analytics() {
  const { allowed } = useConsent<typeof policy>("analytics");
  useLayoutEffect(() => {
    if (allowed) consentIsKnown();
  }, [allowed]);
  return null;
}

export const App = () =>
  h(ConsentProvider, { consent }, h(ConsentBanner), h(Page), h(Analytics), h(ConsentPreferences));
