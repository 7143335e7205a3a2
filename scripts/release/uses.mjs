/** The one policy of the projects that the release check writes. */
export const POLICY = `import { definePolicy } from "@cookiepact/core";

export const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-24",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  categories: {
    essential: {
      kind: "necessary",
      title: "Essential",
      description: "What the shop cannot do without.",
      purposes: {
        basket: {
          title: "Basket",
          description: "Remembers what was put into it.",
          exemption: "basket",
          items: [{ name: "basket", retention: "session" }],
        },
      },
    },
    analytics: {
      kind: "analytics",
      title: "Analytics",
      description: "Helps us see how the shop is used.",
      purposes: {
        usage: {
          title: "Usage",
          description: "Counts visits.",
          items: [{ name: "_visits", retention: "13 months" }],
        },
      },
    },
  },
});

declare module "@cookiepact/core" {
  interface Register {
    policy: typeof policy;
  }
}
`;

const CORE = `import { createConsent, decodeRecord, encodeRecord, type ConsentRecord } from "@cookiepact/core";
import "@cookiepact/core/styles.css";
import "@cookiepact/core/page.css";
import { deviceStorage } from "@cookiepact/core/storage";
import { parsePolicy } from "@cookiepact/core/schema";
import { enforce, readConsent } from "@cookiepact/core/server";
import { de } from "@cookiepact/core/locales/de";
import { deDocument } from "@cookiepact/core/document/locales/de";
import vectors from "@cookiepact/core/test-vectors.json" with { type: "json" };
import { policy } from "./policy.js";

const consent = createConsent(policy, { storage: deviceStorage() });
export const stop = consent.onGrant("analytics", () => undefined);
consent.save({ analytics: true });
consent.withdraw("analytics");
// @ts-expect-error the policy has no such key
consent.withdraw("analitycs");
// @ts-expect-error what is necessary cannot be withdrawn
consent.withdraw("essential");
const record: ConsentRecord | null = decodeRecord("1.20261124.1.a.analytics.");
export const value: string = record ? encodeRecord(record) : "";
export const others = [parsePolicy, enforce, readConsent, de, deDocument, vectors];
`;

const REACT = `import { ConsentBanner, ConsentGate, ConsentProvider, useConsent } from "@cookiepact/react";
import { CookiePolicy, PrivacyRights } from "@cookiepact/react/policy";
import { createConsent } from "@cookiepact/core";
import { policy } from "./policy.js";

const consent = createConsent(policy);

function Usage() {
  const analytics = useConsent("analytics");
  // @ts-expect-error the policy has no such key
  useConsent("analitycs");
  return analytics.allowed ? <p>Counted</p> : <button onClick={analytics.ask}>Count</button>;
}

export const App = () => (
  <ConsentProvider consent={consent}>
    <ConsentBanner />
    <ConsentGate requires="analytics">
      <Usage />
    </ConsentGate>
    {/* @ts-expect-error the policy has no such key */}
    <ConsentGate requires="analitycs">no</ConsentGate>
    <CookiePolicy level={2} />
    <PrivacyRights />
  </ConsentProvider>
);
`;

const VUE = `import { ConsentBanner, cookiepact, useConsent } from "@cookiepact/vue";
import { CookiePolicy } from "@cookiepact/vue/policy";
import { createConsent } from "@cookiepact/core";
import { createApp, h } from "vue";
import { policy } from "./policy.js";

const App = {
  setup() {
    const analytics = useConsent("analytics");
    // @ts-expect-error the policy has no such key
    useConsent("analitycs");
    return () => [h(ConsentBanner), analytics.value.allowed ? h("p") : h(CookiePolicy, { level: 2 })];
  },
};

createApp(App).use(cookiepact, { consent: createConsent(policy) });
`;

/** Svelte's own compiler checks the components, in the app. */
const SVELTE = `import { setConsent, useConsent } from "@cookiepact/svelte";
import { createConsent } from "@cookiepact/core";
import { policy } from "./policy.js";

setConsent(createConsent(policy));
const analytics = useConsent("analytics");
export const allowed: boolean = analytics.current.allowed;
// @ts-expect-error the policy has no such key
useConsent("analitycs");
`;

/**
 * What a user writes, by the name of the file: every line has to compile, and what must not has to say so.
 *
 * @type {Record<string, string>}
 */
export const USES = {
  "policy.ts": POLICY,
  "use-core.ts": CORE,
  "use-react.tsx": REACT,
  "use-vue.ts": VUE,
  "use-svelte.ts": SVELTE,
};
