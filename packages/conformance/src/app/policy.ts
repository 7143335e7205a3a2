import { definePolicy } from "@cookiepact/core";

/** The policy of the suite: every shape that a component renders differently, and no more. */
export const policy = definePolicy({
  id: "conformance",
  revision: 2,
  updated: "2026-11-23",
  changes: [
    {
      date: "2026-11-23",
      revision: 2,
      keys: ["marketing"],
      text: {
        en: "Advertising also measures which ads work.",
        de: "Werbung misst auch, welche Anzeigen wirken.",
      },
    },
    {
      date: "2026-03-01",
      revision: 1,
      text: { en: "First published.", de: "Erstmals veröffentlicht." },
    },
  ],
  controller: {
    name: "Example",
    contact: { privacy: "privacy@example.com", support: "https://example.com/help" },
    authority: { name: "Datatilsynet", url: "https://www.datatilsynet.no/" },
    settingsUrl: "/settings",
  },
  services: {
    plausible: {
      name: "Plausible",
      privacyUrl: "https://plausible.io/privacy",
      country: "EE",
      does: [{ en: "Counts page views", de: "Zählt Seitenaufrufe" }],
    },
  },
  categories: {
    essential: {
      kind: "necessary",
      title: { en: "Essential", de: "Notwendig" },
      description: {
        en: "Keeps you signed in.",
        de: "Hält Sie angemeldet.",
      },
      purposes: {
        session: {
          title: { en: "Signing in", de: "Anmeldung" },
          description: { en: "Knows who you are.", de: "Weiß, wer Sie sind." },
          exemption: "authentication",
          items: [{ name: "session_token", retention: "session", setBy: "server", httpOnly: true }],
        },
        settings: {
          title: { en: "Settings", de: "Einstellungen" },
          description: { en: "What you have set.", de: "Was Sie eingestellt haben." },
          exemption: "interface-preference",
          resettable: true,
          items: [
            {
              name: "theme",
              retention: "13 months",
              description: { en: "Light or dark.", de: "Hell oder dunkel." },
            },
          ],
        },
      },
    },
    analytics: {
      kind: "analytics",
      exemptUse: "statistics",
      title: { en: "Usage statistics", de: "Nutzungsstatistik" },
      description: {
        en: "Counts what is used & what is <not>.",
        de: "Zählt, was benutzt wird & was <nicht>.",
      },
      purposes: {
        usage: {
          title: { en: "Page views", de: "Seitenaufrufe" },
          description: { en: "How often a page is seen.", de: "Wie oft eine Seite gesehen wird." },
          items: [
            { name: "_usage", retention: "13 months" },
            { name: "_usage_*", retention: "30 days", service: "plausible" },
          ],
        },
        speed: {
          title: { en: "Speed", de: "Geschwindigkeit" },
          description: { en: "How fast a page is.", de: "Wie schnell eine Seite ist." },
          items: [
            { name: "speed", storage: "localStorage", retention: "7 days" },
            { name: "speed", retention: "session" },
          ],
        },
      },
    },
    marketing: {
      kind: "marketing",
      revision: 2,
      title: { en: "Advertising", de: "Werbung" },
      description: {
        en: "Shows what may interest you.",
        de: "Zeigt, was Sie interessieren könnte.",
      },
      purposes: {
        ads: {
          title: { en: "Ads", de: "Anzeigen" },
          description: { en: "Measures which ads work.", de: "Misst, welche Anzeigen wirken." },
          items: [{ name: "_ads", retention: "90 days" }],
        },
      },
    },
  },
});

export type ConformancePolicy = typeof policy;
