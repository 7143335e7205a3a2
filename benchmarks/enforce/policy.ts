import { definePolicy, type StoredItem } from "@cookiepact/core";

const names = (prefix: string, count: number, retention: StoredItem["retention"]): StoredItem[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${prefix}${index}`, retention }));

/** A policy of the size that shops have: four categories, some thirty items, a few of them patterns. */
export const policy = definePolicy({
  id: "shop",
  revision: 3,
  updated: "2026-11-01",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: { counter: { name: "Counter", privacyUrl: "https://counter.example/privacy" } },
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
          items: [{ name: "session", retention: "session" }, ...names("shop_", 6, "30 days")],
        },
      },
    },
    functional: {
      kind: "functional",
      title: "Functional",
      description: "Remembers what you set.",
      purposes: {
        settings: {
          title: "Settings",
          description: "Your currency.",
          items: [{ name: "currency", retention: "6 months" }, ...names("set_", 6, "6 months")],
        },
      },
    },
    analytics: {
      kind: "analytics",
      revision: 2,
      title: "Analytics",
      description: "How the shop is used.",
      purposes: {
        usage: {
          title: "Usage",
          description: "Counts visits.",
          items: [
            { name: "_visits", retention: "13 months", service: "counter" },
            { name: "_visits_*", retention: "1 day", service: "counter" },
            ...names("_count_", 6, "13 months"),
          ],
        },
      },
    },
    marketing: {
      kind: "marketing",
      title: "Marketing",
      description: "Advertising.",
      purposes: {
        ads: {
          title: "Ads",
          description: "Shows ads.",
          items: [{ name: "_ads_*", retention: "90 days" }, ...names("_ad_", 6, "90 days")],
        },
      },
    },
  },
});
