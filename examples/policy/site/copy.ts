import type { Reason } from "@cookiepact/core";
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
    readonly change: string;
    readonly withdraw: string;
    readonly notKept: string;
  };
  /** The page that says what is stored. */
  readonly cookies: {
    readonly title: string;
    readonly lead: string;
    readonly columns: {
      readonly name: string;
      readonly purpose: string;
      readonly kept: string;
      readonly setBy: string;
    };
    readonly session: string;
    readonly setBy: { readonly server: string; readonly script: string };
  };
  /** What decided about a category. `{day}` */
  readonly answers: Readonly<Record<Reason, string>>;
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
    change: "Change your choices",
    withdraw: "Withdraw everything",
    notKept: "Your browser does not keep cookies: these answers end when you leave the page.",
  },
  cookies: {
    title: "What Jetson stores",
    lead: "Every cookie, what it is for, and how long it stays. Only the essential ones are set without your consent.",
    columns: { name: "Name", purpose: "Purpose", kept: "Kept for", setBy: "Set by" },
    session: "Until the browser closes",
    setBy: { server: "Our server", script: "Our page" },
  },
  answers: {
    necessary: "Always on",
    granted: "Allowed since {day}",
    denied: "Refused on {day}",
    unasked: "Not answered yet, so it is off",
    expired: "Your answer of {day} has expired, so it is off",
    outdated: "Changed since your answer of {day}, so it is off",
    future: "Your answer has no valid date, so it is off",
    signal: "Off, as your browser asks for",
    exempt: "On, until you object",
    default: "On, until you opt out",
  },
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
    change: "Auswahl ändern",
    withdraw: "Alles widerrufen",
    notKept:
      "Ihr Browser behält keine Cookies: Diese Antworten enden, wenn Sie die Seite verlassen.",
  },
  cookies: {
    title: "Was Jetson speichert",
    lead: "Jedes Cookie, wozu es dient und wie lange es bleibt. Ohne Ihre Einwilligung werden nur die essenziellen gesetzt.",
    columns: { name: "Name", purpose: "Zweck", kept: "Dauer", setBy: "Gesetzt von" },
    session: "Bis der Browser schließt",
    setBy: { server: "Unserem Server", script: "Unserer Seite" },
  },
  answers: {
    necessary: "Immer aktiv",
    granted: "Erlaubt seit {day}",
    denied: "Abgelehnt am {day}",
    unasked: "Noch nicht beantwortet, daher aus",
    expired: "Ihre Antwort vom {day} ist abgelaufen, daher aus",
    outdated: "Seit Ihrer Antwort vom {day} geändert, daher aus",
    future: "Ihre Antwort hat kein gültiges Datum, daher aus",
    signal: "Aus, wie es Ihr Browser verlangt",
    exempt: "An, bis Sie widersprechen",
    default: "An, bis Sie ablehnen",
  },
  allThree: "Alle drei",
};

/** The apps' texts in a language; the language is that of the consent, so there is one switch for both. */
export function copyIn(locale: string): Copy {
  return locale.startsWith("de") ? de : en;
}
