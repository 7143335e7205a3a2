import type { Messages } from "./messages.ts";

export const hr: Messages = {
  locale: "hr",
  dir: "ltr",
  actions: {
    "accept-all": "Prihvati sve",
    "reject-all": "Odbij sve",
    manage: "Odaberi",
    save: "Spremi odabir",
    close: "Zatvori",
    withdraw: "Povuci privolu",
  },
  banner: {
    title: "Koristimo kolačiće",
    text: "{controller} za svoj rad treba određene kolačiće. O ostalima odlučujete vi: {categories}. Možete ih odbiti bez ikakvih negativnih posljedica i u svakom trenutku promijeniti svoj odgovor u odjeljku „Postavke kolačića”.",
    changed:
      "Nešto se promijenilo pa vas ponovno pitamo: {categories}. Vaši ostali odgovori o kolačićima i dalje vrijede.",
    closeRefuses: "Nastavi bez prihvaćanja",
  },
  preferences: {
    title: "Postavke kolačića",
    text: "Odlučite o svakoj svrsi. Ništa se ne mijenja dok ne spremite odabir.",
    alwaysOn: "Uvijek uključeno",
    stored: {
      one: "{count} spremljena stavka",
      few: "{count} spremljene stavke",
      other: "{count} spremljenih stavki",
    },
    services: "Treće strane",
    session: "dok ne zatvorite preglednik",
    changed: "Promijenjeno nakon vašeg odgovora",
    exempt: "Uključeno dok ne uložite prigovor",
    byDefault: "Uključeno dok ne odbijete",
    signal: "Isključeno, kako traži vaš preglednik",
  },
  signalHonoured:
    "Vaš preglednik šalje signal Global Privacy Control. Vaše se odbijanje poštuje: {categories}.",
  notPersisted:
    "Vaš preglednik ne čuva kolačiće. Vaš odgovor vrijedi dok ne napustite ovu stranicu.",
  objection:
    "Već u upotrebi jer zakon to dopušta bez prethodnog pitanja: {categories}. Prigovor možete uložiti u svakom trenutku.",
  saved: "Vaš je odabir spremljen.",
  privacyChoices: "Vaši izbori u vezi s privatnošću",
  trigger: "Postavke kolačića",
  gate: "Za ovo je potrebna vaša privola: {category}.",
  frame: {
    text: "Vanjski sadržaj: {service}. Učitat će se samo ako to dopustite.",
    once: "Učitaj jednom",
    allow: "Uvijek dopusti: {service}",
  },
};
