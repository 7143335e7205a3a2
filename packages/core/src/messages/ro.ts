import type { Messages } from "./messages.ts";

export const ro: Messages = {
  locale: "ro",
  dir: "ltr",
  actions: {
    "accept-all": "Acceptați tot",
    "reject-all": "Respingeți tot",
    manage: "Alegeți",
    save: "Salvați alegerile",
    close: "Închideți",
    withdraw: "Retrageți consimțământul",
  },
  banner: {
    title: "Folosim cookie-uri",
    text: "{controller} are nevoie de unele cookie-uri pentru a funcționa. În privința celorlalte decideți dumneavoastră: {categories}. Le puteți respinge fără niciun dezavantaj și vă puteți schimba răspunsul oricând în „Setări pentru cookie-uri”.",
    changed:
      "Ceva s-a schimbat, așa că vă întrebăm din nou despre: {categories}. Celelalte răspunsuri ale dumneavoastră despre cookie-uri rămân valabile.",
    closeRefuses: "Continuați fără a accepta",
  },
  preferences: {
    title: "Setări pentru cookie-uri",
    text: "Decideți pentru fiecare scop. Nimic nu se schimbă până când nu salvați.",
    alwaysOn: "Întotdeauna active",
    stored: {
      one: "{count} element stocat",
      few: "{count} elemente stocate",
      other: "{count} de elemente stocate",
    },
    services: "Terțe părți",
    session: "până când închideți browserul",
    changed: "S-a schimbat după răspunsul dumneavoastră",
    exempt: "Active până când vă opuneți",
    byDefault: "Active până când le respingeți",
    signal: "Dezactivate, așa cum cere browserul dumneavoastră",
  },
  signalHonoured:
    "Browserul dumneavoastră trimite semnalul Global Privacy Control. Opoziția este respectată: {categories}.",
  notPersisted:
    "Browserul dumneavoastră nu păstrează cookie-uri. Răspunsul este valabil până când părăsiți această pagină.",
  objection:
    "Deja în uz, deoarece legea permite acest lucru fără a întreba: {categories}. Vă puteți opune oricând.",
  saved: "Alegerile dumneavoastră au fost salvate.",
  privacyChoices: "Opțiunile dumneavoastră de confidențialitate",
  trigger: "Setări pentru cookie-uri",
  gate: "Este necesar consimțământul dumneavoastră: {category}.",
  frame: {
    text: "Conținut extern: {service}. Se încarcă numai dacă permiteți acest lucru.",
    once: "Încărcați o dată",
    allow: "Permiteți întotdeauna {service}",
  },
};
