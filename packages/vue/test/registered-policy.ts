import { definePolicy } from "@cookiepact/core";

/** What the type tests and `typed-templates.vue` are typed by. */
export const registered = definePolicy({
  id: "registered",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Example", contact: { privacy: "privacy@example.com" } },
  services: { stripe: { name: "Stripe" }, youtube: { name: "YouTube" } },
  categories: {
    essential: { kind: "necessary", title: "Essential", description: "Runs it.", purposes: {} },
    analytics: { kind: "analytics", title: "Analytics", description: "Counts.", purposes: {} },
  },
});

/** Beside the registered one. */
export const other = definePolicy({
  ...registered,
  id: "other",
  services: {},
  categories: {
    comfort: { kind: "functional", title: "Comfort", description: "Remembers.", purposes: {} },
  },
});

declare module "@cookiepact/core" {
  interface Register {
    policy: typeof registered;
  }
}
