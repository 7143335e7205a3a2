import { test } from "vitest";
import { createConsent } from "./create-consent.ts";
import { gateElements } from "./gate-elements.ts";
import { gateScript, onGrant, onRevoke } from "./gates.ts";
import { definePolicy } from "./policy/define-policy.ts";

const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: { posthog: { name: "PostHog" } },
  categories: {
    analytics: { kind: "analytics", title: "Analytics", description: "Visits.", purposes: {} },
    marketing: { kind: "marketing", title: "Marketing", description: "Ads.", purposes: {} },
  },
});

declare const analytics: { start(): void; stop(): void };
declare const src: string;
declare function countVisit(): void;
declare function forgetVisits(): void;
declare function showNotice(keys: readonly string[]): void;

test("docs/gates.md shows what compiles", () => {
  const consent = createConsent(policy);

  gateScript(consent, { requires: "analytics", src: "https://example.com/analytics.js" });

  gateScript(
    consent,
    {
      requires: "analytics",
      src: "https://example.com/analytics.js",
      attributes: { "data-domain": "shop.example" },
    },
    {
      onLoad: () => analytics.start(),
      // biome-ignore lint/suspicious/noConsole: as pages do
      onError: (error) => console.error(error),
      onRevoke: () => analytics.stop(),
    },
  );

  onGrant(consent, "analytics", () => {
    const timer = setInterval(countVisit, 10_000);
    return () => clearInterval(timer);
  });

  onRevoke(consent, "analytics", () => forgetVisits());

  gateScript(consent, { requires: { all: ["analytics", "posthog"] }, src });
  gateScript(consent, { requires: { any: ["analytics", "marketing"] }, src });
  gateScript(consent, { requires: { not: "marketing" }, src });

  gateElements(consent);

  createConsent(policy, { whenRevoked: "none" });
  createConsent(policy, { whenRevoked: (keys) => showNotice(keys) });
});

test("a key that the policy does not have compiles nowhere", () => {
  const consent = createConsent(policy);
  // @ts-expect-error
  gateScript(consent, { requires: "analytisc", src });
  // @ts-expect-error
  gateScript(consent, { requires: { all: ["analytics", { not: "analytisc" }] }, src });
  // @ts-expect-error
  gateScript(consent, { requires: {}, src });
  // @ts-expect-error
  onGrant(consent, { any: ["analytisc"] }, countVisit);
  // @ts-expect-error
  onRevoke(consent, "analytisc", countVisit);
});
