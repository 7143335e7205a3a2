import { definePolicy } from "@cookiepact/core";

export const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  categories: {
    essential: {
      kind: "necessary",
      title: "Essential",
      description: "What the shop cannot do without.",
      purposes: {
        login: {
          title: "Login",
          description: "Keeps you logged in.",
          exemption: "authentication",
          items: [{ name: "session", retention: "session", setBy: "server", httpOnly: true }],
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
          items: [{ name: "_visits", retention: "13 months", setBy: "server" }],
        },
      },
    },
  },
});
