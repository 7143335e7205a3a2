import { describe, expectTypeOf, it } from "vitest";
import type { Consent } from "./consent/consent.ts";
import { consentCookie, cookieHeader, storageState } from "./consent-cookie.ts";
import { definePolicy } from "./policy/define-policy.ts";
import type { Policy } from "./policy/policy.ts";
import { testConsent } from "./test-consent.ts";

const shop = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@example.com" } },
  services: { youtube: { name: "YouTube" } },
  categories: {
    essential: { kind: "necessary", title: "E", description: "E.", purposes: {} },
    analytics: { kind: "analytics", title: "A", description: "A.", purposes: {} },
  },
});

const url = "http://localhost/";

describe("a seeded visitor", () => {
  it("keeps the types of the policy", () => {
    expectTypeOf(testConsent(shop)).toEqualTypeOf<Consent<typeof shop>>();
    testConsent(shop, { granted: ["analytics", "youtube"] }).onGrant("analytics", () => {});
    // @ts-expect-error misspelt
    testConsent(shop).onGrant("analitycs", () => {});
  });

  it("answers about what the policy asks about", () => {
    consentCookie(shop, { granted: ["youtube"], denied: ["analytics"] }, { url });
    // @ts-expect-error misspelt
    testConsent(shop, { granted: ["analitycs"] });
    // @ts-expect-error misspelt
    consentCookie(shop, { denied: ["analitycs"] }, { url });
    // @ts-expect-error misspelt
    cookieHeader(shop, { granted: ["analitycs"] }, { url });
    // @ts-expect-error misspelt
    storageState(shop, { granted: ["analitycs"] }, { url });
    // @ts-expect-error nobody can refuse what is necessary
    testConsent(shop, { denied: ["essential"] });
    // @ts-expect-error nor grant it
    testConsent(shop, { granted: ["essential"] });
    // @ts-expect-error no such answer
    testConsent(shop, "accept");
  });

  it("takes any key where the policy is not known", () => {
    testConsent(shop as Policy, { granted: ["analitycs"] });
  });

  it("leaves a cookie, so it has answered; and it comes to a site", () => {
    // @ts-expect-error no cookie to give
    consentCookie(shop, "none", { url });
    cookieHeader(shop, "none", { url });
    storageState(shop, "none", { url });
    // @ts-expect-error where to?
    storageState(shop, "accept-all", {});
  });
});
