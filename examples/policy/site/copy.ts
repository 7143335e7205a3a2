import type { ReportName } from "./reports.ts";

/** Every text of the example apps in one language. Those of the banner and the preferences come with Cookiepact. */
export interface Copy {
  readonly nav: {
    readonly dashboard: string;
    readonly settings: string;
    readonly cookies: string;
  };
  readonly dashboard: { readonly title: string; readonly lead: string };
  readonly figures: {
    readonly conversations: string;
    readonly revenue: string;
    readonly pulls: string;
  };
  readonly usage: {
    readonly title: string;
    readonly text: string;
    readonly sample: string;
    readonly first: string;
    readonly last: string;
  };
  readonly report: {
    readonly title: string;
    readonly text: string;
    readonly names: Readonly<Record<ReportName, string>>;
    readonly lines: Readonly<Record<ReportName, readonly string[]>>;
  };
  readonly settings: {
    readonly title: string;
    readonly lead: string;
  };
  /** The page of the policy. */
  readonly cookies: { readonly title: string };
  readonly allThree: string;
}

const en: Copy = {
  nav: { dashboard: "Dashboard", settings: "Settings", cookies: "Cookies" },
  dashboard: {
    title: "Your week",
    lead: "Support, billing and code in one place. All figures are sample data.",
  },
  figures: {
    conversations: "Open conversations",
    revenue: "Revenue this month",
    pulls: "Pull requests in review",
  },
  usage: {
    title: "Your usage",
    text: "pages opened in fourteen days",
    sample: "Sample data",
    first: "Two weeks ago",
    last: "Today",
  },
  report: {
    title: "Pinned report",
    text: "Jetson remembers on this device which one you pin.",
    names: { support: "Support", billing: "Billing", code: "Code" },
    lines: {
      support: ["New today", "Waiting for us", "Waiting for a customer"],
      billing: ["Paid invoices", "Open invoices", "Failed payments"],
      code: ["Open pull requests", "Merged this week", "Failing checks"],
    },
  },
  settings: {
    title: "Cookies and privacy",
    lead: "What you have answered so far. It holds for all three apps, and you can change it whenever you like.",
  },
  cookies: { title: "Cookie policy" },
  allThree: "All three",
};

const de: Copy = {
  nav: { dashboard: "Dashboard", settings: "Einstellungen", cookies: "Cookies" },
  dashboard: {
    title: "Ihre Woche",
    lead: "Support, Abrechnung und Code an einem Ort. Alle Zahlen sind Beispiele.",
  },
  figures: {
    conversations: "Offene Gespräche",
    revenue: "Umsatz in diesem Monat",
    pulls: "Pull Requests in Prüfung",
  },
  usage: {
    title: "Ihre Nutzung",
    text: "aufgerufene Seiten in vierzehn Tagen",
    sample: "Beispieldaten",
    first: "Vor zwei Wochen",
    last: "Heute",
  },
  report: {
    title: "Angehefteter Bericht",
    text: "Jetson merkt sich auf diesem Gerät, welchen Sie anheften.",
    names: { support: "Support", billing: "Abrechnung", code: "Code" },
    lines: {
      support: ["Heute neu", "Warten auf uns", "Warten auf Kundschaft"],
      billing: ["Bezahlte Rechnungen", "Offene Rechnungen", "Gescheiterte Zahlungen"],
      code: ["Offene Pull Requests", "Diese Woche übernommen", "Fehlgeschlagene Prüfungen"],
    },
  },
  settings: {
    title: "Cookies und Datenschutz",
    lead: "Was Sie bisher geantwortet haben. Es gilt in allen drei Apps, und Sie können es jederzeit ändern.",
  },
  cookies: { title: "Cookie-Richtlinie" },
  allThree: "Alle drei",
};

/** The apps' texts in a language; the language is that of the consent, so there is one switch for both. */
export function copyIn(locale: string): Copy {
  return locale.startsWith("de") ? de : en;
}
