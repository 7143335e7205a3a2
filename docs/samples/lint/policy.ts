import { definePolicy } from "@cookiepact/core";

export const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  categories: {
    analytics: {
      kind: "analytics",
      title: { en: "Analytics", de: "Analyse" },
      description: { en: "How the shop is used.", de: "Wie der Shop genutzt wird." },
      purposes: {
        visits: {
          title: { en: "Visits", de: "Besuche" },
          description: { en: "Counts visits.", de: "Zählt Besuche." },
          items: [{ name: "_visits", retention: "13 months", setBy: "server" }],
        },
      },
    },
  },
});
