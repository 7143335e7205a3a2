import type { Service } from "@cookiepact/core";

export const services = {
  helpscout: {
    name: "HelpScout",
    privacyUrl: "https://www.helpscout.com/company/legal/privacy/",
    country: "US",
    does: [
      { en: "OAuth authentication cookies", de: "Anmeldung über OAuth" },
      { en: "Session management", de: "Sitzungsverwaltung" },
      { en: "API rate limiting", de: "Begrenzung der API-Anfragen" },
    ],
    hosts: ["*.helpscout.net"],
  },
  stripe: {
    name: "Stripe",
    privacyUrl: "https://stripe.com/privacy",
    country: "US",
    does: [
      { en: "Payment processing security", de: "Sicherheit der Zahlungsabwicklung" },
      { en: "Fraud prevention", de: "Schutz vor Betrug" },
      { en: "Billing session management", de: "Sitzungsverwaltung bei der Abrechnung" },
    ],
    hosts: ["*.stripe.com", "*.stripe.network"],
  },
  github: {
    name: "GitHub",
    privacyUrl:
      "https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement",
    country: "US",
    does: [
      { en: "OAuth authentication", de: "Anmeldung über OAuth" },
      { en: "Repository access tokens", de: "Zugriffstoken für Repositorys" },
      { en: "Integration state", de: "Zustand der Integration" },
    ],
    hosts: ["github.com", "api.github.com"],
  },
  // The page names what they do and not who they are, so there is no address and no country to give. Their help widget
  // shares its cookies with the measuring, and so the whole waits for consent to analytics.
  support_analytics: {
    name: "Support & Analytics",
    does: [
      { en: "Help widget functionality", de: "Funktion des Hilfe-Widgets" },
      { en: "Error monitoring", de: "Fehlerüberwachung" },
      { en: "Performance analytics", de: "Leistungsanalyse" },
    ],
  },
} as const satisfies Record<string, Service>;
