import type { Messages } from "./messages.ts";

export const de: Messages = {
  locale: "de",
  dir: "ltr",
  actions: {
    "accept-all": "Alle akzeptieren",
    "reject-all": "Alle ablehnen",
    manage: "Auswählen",
    save: "Auswahl speichern",
    close: "Schließen",
    withdraw: "Einwilligung widerrufen",
  },
  banner: {
    title: "Wir verwenden Cookies",
    text: "Einige Cookies braucht {controller}, um zu funktionieren. Über andere entscheiden Sie: {categories}. Sie können ohne Nachteil ablehnen und Ihre Antwort jederzeit unter „Cookie-Einstellungen“ ändern.",
    changed:
      "Etwas hat sich geändert, deshalb fragen wir erneut nach: {categories}. Ihre übrigen Antworten zu Cookies bleiben bestehen.",
    closeRefuses: "Weiter ohne Einwilligung",
  },
  preferences: {
    title: "Cookie-Einstellungen",
    text: "Entscheiden Sie für jeden Zweck. Bis Sie speichern, ändert sich nichts.",
    alwaysOn: "Immer aktiv",
    stored: { one: "{count} gespeicherter Eintrag", other: "{count} gespeicherte Einträge" },
    services: "Drittanbieter",
    session: "bis Sie den Browser schließen",
    changed: "Seit Ihrer Antwort geändert",
    exempt: "Aktiv, bis Sie widersprechen",
    byDefault: "Aktiv, bis Sie ablehnen",
    signal: "Aus, wie Ihr Browser es verlangt",
  },
  signalHonoured:
    "Ihr Browser sendet das Signal Global Privacy Control. Der Widerspruch wird beachtet: {categories}.",
  notPersisted:
    "Ihr Browser behält keine Cookies. Ihre Antwort gilt, bis Sie diese Seite verlassen.",
  objection:
    "Schon in Gebrauch, weil das Gesetz es ohne Frage erlaubt: {categories}. Sie können jederzeit widersprechen.",
  saved: "Ihre Auswahl ist gespeichert.",
  privacyChoices: "Ihre Datenschutzoptionen",
  trigger: "Cookie-Einstellungen",
  gate: "Dafür ist Ihre Einwilligung nötig: {category}.",
  frame: {
    text: "Externer Inhalt: {service}. Er wird nur geladen, wenn Sie es erlauben.",
    once: "Einmal laden",
    allow: "{service} immer erlauben",
  },
};
