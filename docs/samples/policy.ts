import { definePolicy } from "@cookiepact/core";

export const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: {
    counter: { name: "Counter", privacyUrl: "https://counter.example/privacy", country: "DE" },
    youtube: { name: "YouTube", privacyUrl: "https://policies.google.com/privacy", country: "US" },
  },
  categories: {
    essential: {
      kind: "necessary",
      title: "Essential",
      description: "What the shop cannot work without.",
      purposes: {
        login: {
          title: "Login",
          description: "Keeps you logged in.",
          exemption: "authentication",
          items: [{ name: "session", retention: "session", setBy: "server", httpOnly: true }],
        },
        answer: {
          title: "Your choice",
          description: "Remembers what you have answered.",
          exemption: "consent-record",
          items: [{ name: "__Host-cookiepact", retention: "180 days", setBy: "server" }],
        },
      },
    },
    analytics: {
      kind: "analytics",
      title: "Analytics",
      description: "Helps us see how the shop is used.",
      purposes: {
        visits: {
          title: "Visits",
          description: "Counts visits.",
          items: [{ name: "_visits", retention: "13 months", service: "counter", setBy: "server" }],
        },
      },
    },
    media: {
      kind: "functional",
      title: "Media",
      description: "Shows films.",
      purposes: {
        films: { title: "Films", description: "Shows films.", items: [], services: ["youtube"] },
      },
    },
  },
});

declare module "@cookiepact/core" {
  interface Register {
    policy: typeof policy;
  }
}
