import { test } from "vitest";
import { createConsent } from "../create-consent.ts";
import { gateScript, onGrant } from "../gates.ts";
import { googleConsentMode } from "../google-consent-mode.ts";
import { microsoftConsentMode } from "../microsoft-consent-mode.ts";
import { definePolicy } from "../policy/define-policy.ts";
import { readConsent } from "../server/read-consent.ts";
import { googleConsentScript } from "./google-consent-script.ts";

const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: { google: { name: "Google" } },
  categories: {
    analytics: { kind: "analytics", title: "Analytics", description: "Visits.", purposes: {} },
    marketing: { kind: "marketing", title: "Marketing", description: "Ads.", purposes: {} },
  },
});

declare const window: { readonly dataLayer: IArguments[] };
declare const request: Request;
declare const nonce: string;

test("docs/google-microsoft.md shows what compiles", () => {
  const consent = createConsent(policy);

  googleConsentMode(consent, { tags: ["G-XXXXXXX", "AW-XXXXXXX"] });

  googleConsentMode(consent, { byKind: { social: ["ad_personalization"] } });

  googleConsentMode(consent, { services: ["google"], tags: ["G-XXXXXXX"] });

  function gtag(..._command: unknown[]) {
    // biome-ignore lint/complexity/noArguments: as pages do
    window.dataLayer.push(arguments);
  }

  googleConsentMode(consent);
  onGrant(consent, "analytics", () => {
    // biome-ignore lint/plugin: as pages do
    gtag("js", new Date());
    gtag("config", "G-XXXXXXX", { send_page_view: false });
  });
  gateScript(consent, {
    requires: "analytics",
    src: "https://www.googletagmanager.com/gtag/js?id=G-XXXXXXX",
  });

  const code = googleConsentScript(policy, readConsent(policy, request));
  const head = `<script nonce="${nonce}">${code}</script>`;

  googleConsentMode(consent, {
    mode: "advanced",
    tags: ["G-XXXXXXX"],
    waitForUpdate: 500,
    urlPassthrough: true,
    adsDataRedaction: true,
  });

  microsoftConsentMode(consent);
  gateScript(consent, { requires: "analytics", src: "https://www.clarity.ms/tag/XXXXXXX" });
  return head;
});
