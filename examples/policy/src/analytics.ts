import type { OptionalCategory } from "@cookiepact/core";

// No `exemptUse`: following a visitor through the onboarding is more than counting, and a third party takes part.

export const analytics = {
  kind: "analytics",
  title: { en: "Analytics cookies", de: "Analyse-Cookies" },
  description: {
    en: "Help us understand how you use our service to improve performance and user experience.",
    de: "Helfen uns zu verstehen, wie Sie unseren Dienst nutzen, damit er schneller und angenehmer wird.",
  },
  purposes: {
    usage: {
      title: { en: "Usage analytics", de: "Nutzungsanalyse" },
      description: {
        en: "Track feature usage, page views, and user interactions.",
        de: "Erfasst genutzte Funktionen, Seitenaufrufe und Interaktionen.",
      },
      items: [
        { name: "_analytics", retention: "13 months" },
        { name: "page_views", retention: "30 minutes" },
      ],
    },
    performance: {
      title: { en: "Performance monitoring", de: "Leistungsüberwachung" },
      description: {
        en: "Monitor site performance, load times, and error rates.",
        de: "Überwacht Leistung, Ladezeiten und Fehlerquoten der Website.",
      },
      services: ["support_analytics"],
      items: [
        { name: "perf_metrics", retention: "1 day" },
        { name: "error_tracking", retention: "30 days" },
      ],
    },
    journey: {
      title: { en: "User journey tracking", de: "Analyse von Nutzungswegen" },
      description: {
        en: "Understand user flows to optimize the onboarding experience.",
        de: "Macht Nutzungswege nachvollziehbar, um den Einstieg zu verbessern.",
      },
      items: [
        { name: "user_journey", retention: "90 days" },
        { name: "funnel_analytics", retention: "90 days" },
      ],
    },
  },
} as const satisfies OptionalCategory;
