import type { Messages } from "./messages.ts";

export const sl: Messages = {
  locale: "sl",
  dir: "ltr",
  actions: {
    "accept-all": "Sprejmi vse",
    "reject-all": "Zavrni vse",
    manage: "Izberi",
    save: "Shrani izbiro",
    close: "Zapri",
    withdraw: "Prekliči privolitev",
  },
  banner: {
    title: "Uporabljamo piškotke",
    text: "{controller} za delovanje potrebuje nekatere piškotke. O drugih odločate vi: {categories}. Zavrnete jih lahko brez kakršnih koli neugodnih posledic, svoj odgovor pa lahko kadar koli spremenite v razdelku »Nastavitve piškotkov«.",
    changed:
      "Nekaj se je spremenilo, zato znova sprašujemo o teh kategorijah: {categories}. Vaši drugi odgovori o piškotkih ostanejo nespremenjeni.",
    closeRefuses: "Nadaljuj brez sprejetja",
  },
  preferences: {
    title: "Nastavitve piškotkov",
    text: "Odločite o vsakem namenu posebej. Dokler ne shranite, se nič ne spremeni.",
    alwaysOn: "Vedno vklopljeno",
    stored: {
      one: "{count} shranjen element",
      two: "{count} shranjena elementa",
      few: "{count} shranjeni elementi",
      other: "{count} shranjenih elementov",
    },
    services: "Tretje osebe",
    session: "dokler ne zaprete brskalnika",
    changed: "Spremenjeno po vašem odgovoru",
    exempt: "Vklopljeno, dokler ne ugovarjate",
    byDefault: "Vklopljeno, dokler ne zavrnete",
    signal: "Izklopljeno na zahtevo vašega brskalnika",
  },
  signalHonoured:
    "Vaš brskalnik pošilja signal Global Privacy Control. Vaš ugovor je upoštevan: {categories}.",
  notPersisted:
    "Vaš brskalnik ne ohranja piškotkov. Vaš odgovor velja, dokler ne zapustite te strani.",
  objection:
    "Že v uporabi, ker zakon to dovoljuje brez vprašanja: {categories}. Ugovarjate lahko kadar koli.",
  saved: "Vaša izbira je shranjena.",
  privacyChoices: "Vaše možnosti zasebnosti",
  trigger: "Nastavitve piškotkov",
  gate: "Za to je potrebna vaša privolitev: {category}.",
  frame: {
    text: "Zunanja vsebina: {service}. Naloži se samo, če to dovolite.",
    once: "Naloži enkrat",
    allow: "Vedno dovoli: {service}",
  },
};
