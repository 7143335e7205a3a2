import type { Policy } from "../policy/policy.ts";

/** A valid policy with every field in use, for tests to spoil. */
const policy: Policy = {
  id: "jetson",
  revision: 2,
  updated: "2026-02-26",
  changes: [
    {
      date: "2026-02-26",
      revision: 1,
      keys: ["analytics"],
      text: { en: "Visits are counted.", de: "Besuche werden gezählt." },
    },
    { date: "2026-01-01", revision: 1, text: "First published." },
  ],
  controller: {
    name: "Jetson",
    contact: { privacy: "privacy@jetson.example", support: "https://jetson.example/support" },
    settingsUrl: "/settings",
  },
  cookie: { name: "jetson_consent", domain: "jetson.example" },
  services: {
    stripe: {
      name: "Stripe",
      privacyUrl: "https://stripe.com/privacy",
      country: "US",
      does: ["Payment security", { en: "Fraud prevention", de: "Betrugsabwehr" }],
      hosts: ["js.stripe.com", "*.stripe.com"],
    },
    plausible: { name: "Plausible", revision: 2 },
  },
  categories: {
    essential: {
      kind: "necessary",
      title: { en: "Essential", de: "Notwendig", "pt-BR": "Essenciais" },
      description: "What the site cannot do without.",
      purposes: {
        authentication: {
          title: "Authentication",
          description: "Keeps you signed in.",
          exemption: "authentication",
          items: [
            { name: "__Host-session", retention: "session", setBy: "server", httpOnly: true },
          ],
        },
        consent: {
          title: "Your choice",
          description: "Remembers what you answered here.",
          exemption: "consent-record",
          items: [{ name: "*jetson_consent", retention: "180 days" }],
        },
        payment: {
          title: "Payment",
          description: "Recognises stolen cards.",
          exemption: "security",
          resettable: false,
          services: ["stripe"],
          items: [
            {
              name: "m",
              retention: "2 years",
              service: "stripe",
              domain: "m.stripe.com",
              path: "/",
              sameSite: "none",
              secure: true,
            },
          ],
        },
      },
    },
    analytics: {
      kind: "analytics",
      exemptUse: "statistics",
      revision: 1,
      title: "Analytics",
      description: "How the site is used.",
      purposes: {
        usage: {
          title: "Usage",
          description: "Counts visits.",
          services: ["plausible"],
          items: [
            { name: "_analytics_*", retention: "P13M", description: "A number for this browser." },
            { name: "visits of today", retention: "1 day", storage: "localStorage" },
          ],
        },
      },
    },
  },
};

/** A fresh copy of the valid policy. */
export function testPolicy(): Policy {
  return structuredClone(policy);
}

/**
 * A copy with some values replaced, for example `{ "categories.analytics.title": "" }`; `undefined` takes a field out.
 * The way is split at its dots.
 */
export function spoiled(changes: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(policy) as unknown as Record<string, unknown>;
  for (const [way, value] of Object.entries(changes)) replace(copy, way.split("."), value);
  return copy;
}

function replace(inside: Record<string, unknown>, [step = "", ...rest]: string[], value: unknown) {
  if (rest.length > 0) replace(inside[step] as Record<string, unknown>, rest, value);
  else if (value === undefined) delete inside[step];
  else inside[step] = value;
}
