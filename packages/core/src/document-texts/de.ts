import { de } from "../messages/de.ts";
import type { DocumentTexts } from "./document-texts.ts";

export const deDocument: DocumentTexts = {
  messages: de,
  title: "Cookie-Richtlinie",
  subtitle:
    "Welche Cookies und ähnlichen Technologien wir verwenden und wie Sie darüber entscheiden",
  updated: "Zuletzt aktualisiert: {date}",
  responsible: "Verantwortlich: {controller}",
  what: {
    title: "Was sind Cookies?",
    cookies:
      "Cookies sind kleine Textdateien, die eine Website bei Ihrem Besuch auf Ihrem Gerät speichert. Mit ihrer Hilfe bleiben Sie angemeldet und Ihre Einstellungen erhalten. Außerdem zeigen Cookies, wie gut ein Dienst funktioniert, damit er verbessert werden kann.",
    alike:
      "Lokaler Speicher, Datenbanken im Browser, Pixel und ähnliche Technologien leisten dasselbe. Auf dieser Seite sind mit „Cookies“ alle diese Technologien gemeint.",
    consent:
      "Diese Richtlinie erklärt, welche Cookies wir verwenden, warum wir sie verwenden und wie Sie darüber bestimmen. Cookies, die nicht unbedingt erforderlich sind, werden nur verwendet, soweit das Gesetz und Ihre Auswahl es erlauben. Die Nutzung dieser Website ist keine Einwilligung.",
  },
  types: {
    title: "Arten von Cookies, die wir verwenden",
    required: "Erforderlich",
    optional: "Optional",
    requiredText:
      "Nötig für das, was Sie von dieser Website verlangen, und deshalb nicht abschaltbar.",
    optionalText:
      "Sie entscheiden für jede Kategorie und können Ihre Entscheidung jederzeit ändern.",
    exempt: "Unbedingt erforderlich für: {reason}",
    caption: "Was gespeichert wird: {category}",
    name: "Name",
    purpose: "Zweck",
    storedAs: "Gespeichert als",
    setBy: "Gesetzt von",
    kept: "Speicherdauer",
    firstParty: "{name} (Erstanbieter)",
    thirdParty: "{name} (Drittanbieter)",
  },
  storage: {
    cookie: "Cookie",
    localStorage: "Lokaler Speicher",
    sessionStorage: "Sitzungsspeicher",
    indexedDB: "Datenbank im Browser",
    cacheStorage: "Cache",
    serviceWorker: "Service Worker",
    pixel: "Pixel",
    fingerprint: "Merkmale Ihres Geräts",
    other: "Sonstiges",
  },
  exemptions: {
    authentication: "Anmeldung",
    security: "Sicherheit",
    "load-balancing": "Verteilung der Last auf mehrere Server",
    transmission: "Übertragung dessen, was Sie anfordern",
    basket: "Warenkorb",
    "user-input": "Ihre Eingaben",
    "interface-preference": "von Ihnen gewählte Einstellungen",
    "media-playback": "Wiedergabe dessen, was Sie gestartet haben",
    "consent-record": "Speicherung Ihrer Antwort zu Cookies",
  },
  own: {
    title: "Ihre Antwort zu Cookies",
    description: "Damit wir uns an Ihre Antwort halten und nicht auf jeder Seite fragen.",
    answer:
      "Was Sie erlaubt und was Sie abgelehnt haben und an welchem Tag. Dieser Eintrag identifiziert Sie nicht.",
    stamps: "Seit wann etwas gespeichert ist, damit es rechtzeitig gelöscht wird.",
    outbox: "Eine Antwort, die unseren Server noch nicht erreicht hat.",
    needed: "solange es nötig ist",
  },
  parties: {
    title: "Drittanbieter",
    text: "Diese Drittanbieter stellen einen Teil dieses Dienstes bereit und können Cookies speichern oder auslesen:",
    none: "Kein Drittanbieter speichert hier etwas oder liest hier etwas aus.",
    categories: "Beteiligt an: {categories}",
    country: "Empfängerland der Daten: {country}",
    abroad: "Empfängerland der Daten: {country}, außerhalb des Europäischen Wirtschaftsraums",
    privacy: "Datenschutzhinweise: {name}",
  },
  retention: {
    title: "Wie lange Cookies gespeichert werden",
    text: "Cookies werden unterschiedlich lange gespeichert. Manche Browser löschen sie früher.",
    caption: "Speicherdauer",
    declared: "Längste Speicherdauer",
    browsers: "In Browsern",
    unchanged: "Unverändert",
    capped: "Alle Browser: höchstens {period}",
    safari: "Safari: {period} ohne Besuch",
    answer: "Ihre Antwort gilt {period}. Danach fragen wir erneut.",
  },
  manage: {
    title: "Ihre Cookies verwalten",
    here: "Auf dieser Website",
    hereText:
      "Hier entscheiden Sie, und Ihre Entscheidung wirkt sofort. Was abgelehnt ist, wird gelöscht.",
    unknown:
      "Diese Seite kennt Ihre Antwort nicht. Öffnen Sie die Cookie-Einstellungen, um sie zu sehen und zu ändern.",
    unanswered: "Sie haben noch nicht geantwortet.",
    answered: "Ihre Antwort vom {date}",
    on: "Aktiv",
    off: "Aus",
    allow: "Erlauben",
    refuse: "Ausschalten",
    browsers: "In Ihrem Browser",
    browsersText:
      "Auch in den Einstellungen Ihres Browsers können Sie Cookies ansehen, blockieren und löschen. Diese Einstellungen kennen keine Zwecke und ersetzen Ihre Auswahl hier nicht.",
    help: "Anleitung für {browser}",
    verified: "Geprüft am {date}",
    note: "Wenn Sie erforderliche Cookies in Ihrem Browser blockieren, funktioniert manches möglicherweise nicht richtig.",
  },
  account: {
    title: "Kontoeinstellungen",
    text: "Sie können Cookies auch in Ihren Kontoeinstellungen verwalten ({controller}):",
    optOut: "Ablehnen: {purposes}",
    reset: "Zurücksetzen: {purposes}",
    resetTitle: "Gespeicherte Einstellungen",
    saved: {
      one: "{count} gespeicherte Einstellung auf diesem Gerät",
      other: "{count} gespeicherte Einstellungen auf diesem Gerät",
    },
    resetAction: "Einstellungen zurücksetzen",
    link: "Kontoeinstellungen öffnen",
  },
  rights: {
    title: "Ihre Datenschutzrechte",
    text: "Nach der DSGVO und anderen Datenschutzgesetzen haben Sie Rechte in Bezug auf Cookies und Tracking. Sie können diese Rechte hier ohne Konto ausüben:",
    consent: {
      title: "Einwilligung",
      text: "Cookies, die nicht unbedingt erforderlich sind, brauchen Ihre Einwilligung, es sei denn, das Recht Ihres Landes erlaubt sie, bis Sie widersprechen.",
    },
    access: {
      title: "Auskunft",
      text: "Sie können sehen, was diese Website auf Ihrem Gerät speichert, und uns fragen, wofür wir es verwenden.",
      caption: "Derzeit auf Ihrem Gerät",
      status: "Status",
      allowed: "Wie angegeben",
      undeclared: "In dieser Richtlinie nicht angegeben",
      withoutConsent: "Ohne Ihre Einwilligung; wird gelöscht",
      expired: "Zu lange gespeichert; wird gelöscht",
      own: "Ihre Antwort zu Cookies",
      nothing: "Auf Ihrem Gerät ist nichts gespeichert.",
      unreadable: "Ihr Browser gibt dieser Seite keinen Einblick in: {storage}",
      needsScript:
        "Was derzeit auf Ihrem Gerät gespeichert ist, kann hier nur mit JavaScript angezeigt werden.",
    },
    objection: {
      title: "Widerspruch",
      text: "Sie können Cookies widersprechen, die ohne Ihre Einwilligung verwendet werden, zum Beispiel für Analyse oder Marketing.",
      action: "Widersprechen",
    },
    withdrawal: {
      title: "Widerruf",
      text: "Sie können Ihre Einwilligung jederzeit widerrufen, insgesamt oder für eine einzelne Kategorie. Was auf ihrer Grundlage gespeichert wurde, wird gelöscht.",
    },
    portability: {
      title: "Datenübertragbarkeit",
      text: "Sie können Ihre Daten zu Cookies mitnehmen, als maschinenlesbare Datei: diese Richtlinie, Ihre Antwort und das, was auf Ihrem Gerät gespeichert ist.",
      action: "Meine Daten herunterladen",
    },
    complaint: {
      title: "Beschwerde",
      text: "Sie können sich bei einer Datenschutzaufsichtsbehörde beschweren, zum Beispiel dort, wo Sie wohnen.",
    },
    us: {
      title: "In den Vereinigten Staaten",
      text: "Sie können dem Verkauf und der Weitergabe Ihrer Daten sowie zielgerichteter Werbung widersprechen. Das Signal Global Privacy Control Ihres Browsers behandeln wir als einen solchen Widerspruch.",
    },
  },
  changes: {
    title: "Änderungen dieser Richtlinie",
    text: "Wir aktualisieren diese Richtlinie, wenn sich unsere Verwendung von Cookies oder das Recht ändert. Ist eine Änderung wesentlich, informieren wir Sie auf dieser Website und fragen Sie erneut zu dem, was sich geändert hat, bevor etwas Neues verwendet wird. Das Datum oben zeigt, wann diese Richtlinie zuletzt geändert wurde.",
    log: "Was sich geändert hat",
  },
  contact: {
    title: "Kontakt",
    text: "Wenn Sie Fragen zu unserer Verwendung von Cookies oder zu dieser Richtlinie haben, schreiben Sie uns:",
    privacy: "Fragen zum Datenschutz",
    support: "Allgemeine Anfragen",
    email: "E-Mail: {address}",
    web: "Website: {address}",
    subject: "Betreff: {subject}",
    inquiry: "Anfrage zur Cookie-Richtlinie",
    settings: "Einstellungen",
  },
};
