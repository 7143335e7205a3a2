import { describe, expectTypeOf, test } from "vitest";
import type { Consent } from "../consent/consent.ts";
import { type GoogleConsentOptions, googleConsentMode } from "../google-consent-mode.ts";
import { microsoftConsentMode } from "../microsoft-consent-mode.ts";
import { definePolicy } from "../policy/define-policy.ts";
import type { CategoryKind, Policy } from "../policy/policy.ts";
import type { GOOGLE_SIGNALS_BY_KIND, GoogleSignal } from "./google-signals.ts";
import type { MICROSOFT_SIGNALS_BY_KIND, MicrosoftSignal } from "./microsoft-signals.ts";
import type { SignalsByKind } from "./signals.ts";

const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: { google: { name: "Google" } },
  categories: {
    analytics: { kind: "analytics", title: "Analytics", description: "Visits.", purposes: {} },
  },
});

declare const consent: Consent<typeof policy>;
declare const anyConsent: Consent;

const all = {
  necessary: [],
  functional: [],
  personalization: [],
  analytics: ["analytics_storage"],
  marketing: ["ad_storage"],
  social: [],
  sale: [],
} as const;

describe("IN-01 the mapping is exhaustive", () => {
  test("it has every kind", () => {
    expectTypeOf<keyof typeof GOOGLE_SIGNALS_BY_KIND>().toEqualTypeOf<CategoryKind>();
    expectTypeOf<keyof typeof MICROSOFT_SIGNALS_BY_KIND>().toEqualTypeOf<CategoryKind>();
    all satisfies SignalsByKind<GoogleSignal>;
    all satisfies SignalsByKind<MicrosoftSignal>;
  });

  test("a kind that is missing, and a signal that there is not, do not compile", () => {
    const { sale, ...without } = all;
    // @ts-expect-error: sale is missing
    without satisfies SignalsByKind<GoogleSignal>;
    // @ts-expect-error: Google has no such signal
    ({ ...all, sale: ["add_storage"] }) satisfies SignalsByKind<GoogleSignal>;
    // @ts-expect-error: a signal of Google's, and none of Microsoft's
    ({ ...all, sale: ["ad_user_data"] }) satisfies SignalsByKind<MicrosoftSignal>;
  });

  test("an app may say it otherwise, kind by kind, and nothing but kinds and signals", () => {
    googleConsentMode(consent, { byKind: { social: ["ad_storage"] } });
    microsoftConsentMode(consent, { byKind: { social: ["ad_storage"] } });
    // @ts-expect-error: no kind
    googleConsentMode(consent, { byKind: { socials: ["ad_storage"] } });
    // @ts-expect-error: no signal
    googleConsentMode(consent, { byKind: { social: ["ads"] } });
    // @ts-expect-error: no signal of Microsoft's
    microsoftConsentMode(consent, { byKind: { social: ["ad_user_data"] } });
  });
});

describe("the options", () => {
  test("services are those of the policy; of any policy, any", () => {
    googleConsentMode(consent, { services: ["google"] });
    googleConsentMode(anyConsent, { services: ["google"] });
    // @ts-expect-error: the policy has no such service
    googleConsentMode(consent, { services: ["googel"] });
    // @ts-expect-error: a category is no service
    microsoftConsentMode(consent, { services: ["analytics"] });
  });

  test("IN-03, IN-04 what makes sense in advanced mode alone needs advanced mode", () => {
    const advanced = { waitForUpdate: 500, urlPassthrough: true, adsDataRedaction: true } as const;
    googleConsentMode(consent, { mode: "advanced", ...advanced });
    googleConsentMode(consent, { regions: ["DE"], tags: ["G-1"] });
    // @ts-expect-error: basic is the default
    googleConsentMode(consent, { waitForUpdate: 500 });
    // @ts-expect-error: basic
    googleConsentMode(consent, { mode: "basic", urlPassthrough: true });
    // @ts-expect-error: basic is the default
    ({ adsDataRedaction: true }) satisfies GoogleConsentOptions<Policy>;
  });
});
