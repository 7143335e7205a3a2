import type { Messages } from "./messages.ts";

export const nl: Messages = {
  locale: "nl",
  dir: "ltr",
  actions: {
    "accept-all": "Alles accepteren",
    "reject-all": "Alles weigeren",
    manage: "Kiezen",
    save: "Keuzes opslaan",
    close: "Sluiten",
    withdraw: "Toestemming intrekken",
  },
  banner: {
    title: "Wij gebruiken cookies",
    text: "{controller} heeft enkele cookies nodig om te functioneren. Over de andere beslist u zelf: {categories}. U kunt deze cookies zonder enig nadeel weigeren en uw antwoord op elk moment wijzigen onder ‘Cookie-instellingen’.",
    changed:
      "Er is iets veranderd, daarom vragen wij u opnieuw om uw keuze: {categories}. Uw overige antwoorden over cookies blijven gelden.",
    closeRefuses: "Doorgaan zonder te accepteren",
  },
  preferences: {
    title: "Cookie-instellingen",
    text: "Beslis per doel. Er verandert niets totdat u opslaat.",
    alwaysOn: "Altijd actief",
    stored: { one: "{count} opgeslagen item", other: "{count} opgeslagen items" },
    services: "Derden",
    session: "totdat u de browser sluit",
    changed: "Gewijzigd sinds uw antwoord",
    exempt: "Actief totdat u bezwaar maakt",
    byDefault: "Actief totdat u weigert",
    signal: "Niet actief, zoals uw browser vraagt",
  },
  signalHonoured:
    "Uw browser verzendt een Global Privacy Control-signaal. Uw bezwaar wordt gerespecteerd: {categories}.",
  notPersisted: "Uw browser bewaart geen cookies. Uw antwoord geldt totdat u deze pagina verlaat.",
  objection:
    "Al in gebruik, omdat de wet dit toestaat zonder dat wij het vragen: {categories}. U kunt op elk moment bezwaar maken.",
  saved: "Uw keuzes zijn opgeslagen.",
  privacyChoices: "Uw privacykeuzes",
  trigger: "Cookie-instellingen",
  gate: "Hiervoor is uw toestemming nodig: {category}.",
  frame: {
    text: "Externe inhoud: {service}. Deze wordt alleen geladen als u dat toestaat.",
    once: "Eén keer laden",
    allow: "{service} altijd toestaan",
  },
};
