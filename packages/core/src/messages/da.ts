import type { Messages } from "./messages.ts";

export const da: Messages = {
  locale: "da",
  dir: "ltr",
  actions: {
    "accept-all": "Accepter alle",
    "reject-all": "Afvis alle",
    manage: "Vælg",
    save: "Gem valg",
    close: "Luk",
    withdraw: "Træk samtykke tilbage",
  },
  banner: {
    title: "Vi bruger cookies",
    text: "{controller} har brug for visse cookies for at fungere. De øvrige bestemmer du selv over: {categories}. Du kan afvise dem uden nogen ulempe og til enhver tid ændre dit svar under »Cookieindstillinger«.",
    changed:
      "Noget har ændret sig, og derfor spørger vi igen om: {categories}. Dine øvrige svar om cookies gælder fortsat.",
    closeRefuses: "Fortsæt uden at acceptere",
  },
  preferences: {
    title: "Cookieindstillinger",
    text: "Tag stilling til hvert formål. Intet ændres, før du gemmer.",
    alwaysOn: "Altid slået til",
    stored: { one: "{count} gemt element", other: "{count} gemte elementer" },
    services: "Tredjeparter",
    session: "indtil du lukker browseren",
    changed: "Ændret siden dit svar",
    exempt: "Slået til, indtil du gør indsigelse",
    byDefault: "Slået til, indtil du siger fra",
    signal: "Slået fra, som din browser beder om",
  },
  signalHonoured:
    "Din browser sender et Global Privacy Control-signal. Dit fravalg respekteres: {categories}.",
  notPersisted: "Din browser gemmer ikke cookies. Dit svar gælder, indtil du forlader denne side.",
  objection:
    "Allerede i brug, da loven tillader det, uden at vi spørger: {categories}. Du kan til enhver tid gøre indsigelse.",
  saved: "Dine valg er gemt.",
  privacyChoices: "Dine privatlivsvalg",
  trigger: "Cookieindstillinger",
  gate: "Dette kræver dit samtykke til: {category}.",
  frame: {
    text: "Eksternt indhold: {service}. Det indlæses kun, hvis du tillader det.",
    once: "Indlæs én gang",
    allow: "Tillad altid {service}",
  },
};
