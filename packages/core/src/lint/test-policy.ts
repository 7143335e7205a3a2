import type { Policy } from "../policy/policy.ts";

/** A policy to which no rule objects, for tests to spoil. */
const policy: Policy = {
  id: "shop",
  revision: 1,
  updated: "2026-02-26",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: {
    counter: {
      name: "Counter",
      privacyUrl: "https://counter.example/privacy",
      country: "DE",
      does: [{ en: "Counts visits", de: "Zählt Besuche" }],
    },
  },
  categories: {
    essential: {
      kind: "necessary",
      title: { en: "Essential", de: "Notwendig" },
      description: { en: "What the shop needs.", de: "Was der Laden braucht." },
      purposes: {
        login: {
          title: { en: "Login", de: "Anmeldung" },
          description: { en: "Knows you.", de: "Erkennt Sie." },
          exemption: "authentication",
          items: [
            {
              name: "__Host-session",
              retention: "session",
              setBy: "server",
              httpOnly: true,
              sameSite: "none",
            },
            { name: "__Host-Http-id", retention: "1 day", setBy: "server", httpOnly: true },
          ],
        },
      },
    },
    analytics: {
      kind: "analytics",
      title: { en: "Analytics", de: "Analyse" },
      description: { en: "How the shop is used.", de: "Wie der Laden genutzt wird." },
      purposes: {
        usage: {
          title: { en: "Usage", de: "Nutzung" },
          description: { en: "Counts visits.", de: "Zählt Besuche." },
          services: ["counter"],
          items: [
            { name: "_visits", retention: "13 months", setBy: "server", sameSite: "lax" },
            {
              name: "_page",
              retention: "7 days",
              storage: "localStorage",
              description: { en: "The last page.", de: "Die letzte Seite." },
            },
          ],
        },
      },
    },
    ads: {
      kind: "marketing",
      title: { en: "Ads", de: "Werbung" },
      description: { en: "Shows you things.", de: "Zeigt Ihnen etwas." },
      purposes: {
        ads: {
          title: { en: "Ads", de: "Werbung" },
          description: { en: "Shows you things.", de: "Zeigt Ihnen etwas." },
          items: [{ name: "_ads", retention: "400 days", setBy: "server" }],
        },
      },
    },
  },
};

/** A policy that may be changed, in ways that its type does not allow as well. */
// biome-ignore lint/suspicious/noExplicitAny: the tests change whatever they like
export type Draft = any;

/** A copy of the policy, changed. */
export function changed(change: (draft: Draft) => void): Policy {
  const draft = structuredClone(policy);
  change(draft);
  return draft;
}

export const visits = (draft: Draft) => draft.categories.analytics.purposes.usage.items[0];
export const page = (draft: Draft) => draft.categories.analytics.purposes.usage.items[1];
export const session = (draft: Draft) => draft.categories.essential.purposes.login.items[0];
export const banner = (draft: Draft) => draft.categories.ads.purposes.ads.items[0];
