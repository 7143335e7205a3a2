import { definePolicy } from "@cookiepact/core";

/** Three categories, as in every peer's configuration. */
export const policy = definePolicy({
  id: "lamps",
  revision: 1,
  updated: "2026-11-01",
  controller: { name: "Lamps", contact: { privacy: "privacy@lamps.example" } },
  categories: {
    necessary: {
      kind: "necessary",
      title: "Necessary",
      description: "What the shop cannot do without.",
      purposes: {
        login: {
          title: "Login",
          description: "Keeps you logged in.",
          exemption: "authentication",
          items: [{ name: "session", retention: "session" }],
        },
      },
    },
    analytics: {
      kind: "analytics",
      title: "Analytics",
      description: "How the shop is used.",
      purposes: {
        usage: {
          title: "Usage",
          description: "Counts visits.",
          items: [{ name: "_visits", retention: "13 months" }],
        },
      },
    },
    marketing: {
      kind: "marketing",
      title: "Marketing",
      description: "Advertising.",
      purposes: {
        ads: {
          title: "Advertising",
          description: "Shows what might interest you.",
          items: [{ name: "_ads", retention: "90 days" }],
        },
      },
    },
  },
});
