import { definePolicy } from "../policy/define-policy.ts";

/** A policy with a bit of everything that a server meets. Only for tests. */
export const policy = definePolicy({
  id: "shop",
  revision: 2,
  updated: "2026-11-01",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: { helpdesk: { name: "Helpdesk", privacyUrl: "https://helpdesk.example/privacy" } },
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
          items: [
            { name: "session", retention: "session", setBy: "server", httpOnly: true },
            { name: "remember_me", retention: "30 days", setBy: "server", httpOnly: true },
          ],
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
            { name: "_visits", retention: "13 months", setBy: "server", httpOnly: true },
            { name: "_visits_*", retention: "1 day" },
            { name: "_legacy", retention: "2 years", domain: "shop.example", path: "/shop" },
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
          items: [
            { name: "_ads", retention: "90 days" },
            { name: "chat", retention: "1 day", service: "helpdesk" },
          ],
        },
      },
    },
  },
});

export const NOW = new Date("2026-11-23T12:00:00Z");

/** Everything granted, everything refused, nothing said. */
export const GRANTED = "__Host-cookiepact=1.20261120.2.a.analytics-marketing.";
export const REFUSED = "__Host-cookiepact=1.20261120.2.r..analytics-marketing";

export function pageRequest(cookie = "", headers: Record<string, string> = {}): Request {
  return new Request("https://shop.example/", { headers: { cookie, ...headers } });
}
