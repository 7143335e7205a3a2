import type { Messages } from "./messages.ts";

export const nb: Messages = {
  locale: "nb",
  dir: "ltr",
  actions: {
    "accept-all": "Godta alle",
    "reject-all": "Avvis alle",
    manage: "Velg",
    save: "Lagre valg",
    close: "Lukk",
    withdraw: "Trekk tilbake samtykket",
  },
  banner: {
    title: "Vi bruker informasjonskapsler",
    text: "{controller} trenger noen informasjonskapsler for å fungere. De øvrige bestemmer du selv over: {categories}. Du kan avvise dem uten noen ulempe og når som helst endre svaret ditt under «Innstillinger for informasjonskapsler».",
    changed:
      "Noe er endret, og derfor spør vi på nytt om: {categories}. De andre svarene dine om informasjonskapsler gjelder fortsatt.",
    closeRefuses: "Fortsett uten å godta",
  },
  preferences: {
    title: "Innstillinger for informasjonskapsler",
    text: "Ta stilling til hvert formål. Ingenting endres før du lagrer.",
    alwaysOn: "Alltid på",
    stored: { one: "{count} lagret element", other: "{count} lagrede elementer" },
    services: "Tredjeparter",
    session: "til du lukker nettleseren",
    changed: "Endret siden du svarte",
    exempt: "På til du protesterer",
    byDefault: "På til du reserverer deg",
    signal: "Av, slik nettleseren din ber om",
  },
  signalHonoured:
    "Nettleseren din sender et Global Privacy Control-signal. Reservasjonen din respekteres: {categories}.",
  notPersisted:
    "Nettleseren din beholder ikke informasjonskapsler. Svaret ditt gjelder til du forlater denne siden.",
  objection:
    "Allerede i bruk, ettersom loven tillater det uten at vi spør: {categories}. Du kan protestere når som helst.",
  saved: "Valgene dine er lagret.",
  privacyChoices: "Dine personvernvalg",
  trigger: "Innstillinger for informasjonskapsler",
  gate: "Dette krever ditt samtykke til: {category}.",
  frame: {
    text: "Eksternt innhold: {service}. Det lastes bare inn hvis du tillater det.",
    once: "Last inn én gang",
    allow: "Tillat alltid {service}",
  },
};
