import type { Messages } from "./messages.ts";

export const et: Messages = {
  locale: "et",
  dir: "ltr",
  actions: {
    "accept-all": "Nõustu kõigiga",
    "reject-all": "Keeldu kõigist",
    manage: "Vali",
    save: "Salvesta valik",
    close: "Sulge",
    withdraw: "Võta nõusolek tagasi",
  },
  banner: {
    title: "Kasutame küpsiseid",
    text: "{controller} vajab toimimiseks mõningaid küpsiseid. Ülejäänute üle otsustate teie: {categories}. Võite neist keelduda ilma ebasoodsate tagajärgedeta ja oma vastust igal ajal muuta jaotises „Küpsiste seaded“.",
    changed:
      "Midagi on muutunud, seepärast küsime uuesti: {categories}. Teie muud vastused küpsiste kohta jäävad kehtima.",
    closeRefuses: "Jätka nõustumata",
  },
  preferences: {
    title: "Küpsiste seaded",
    text: "Otsustage iga eesmärgi kohta eraldi. Enne salvestamist ei muutu midagi.",
    alwaysOn: "Alati sees",
    stored: { one: "{count} salvestatud kirje", other: "{count} salvestatud kirjet" },
    services: "Kolmandad isikud",
    session: "kuni brauseri sulgemiseni",
    changed: "Muutunud pärast teie vastust",
    exempt: "Sees, kuni esitate vastuväite",
    byDefault: "Sees, kuni keeldute",
    signal: "Väljas, nagu teie brauser soovib",
  },
  signalHonoured:
    "Teie brauser saadab Global Privacy Controli signaali. Teie keeldumist arvestatakse: {categories}.",
  notPersisted:
    "Teie brauser ei säilita küpsiseid. Teie vastus kehtib, kuni lahkute sellelt lehelt.",
  objection:
    "Juba kasutusel, sest seadus lubab seda küsimata: {categories}. Võite igal ajal esitada vastuväite.",
  saved: "Teie valik on salvestatud.",
  privacyChoices: "Teie privaatsusvalikud",
  trigger: "Küpsiste seaded",
  gate: "Selleks on vaja teie nõusolekut: {category}.",
  frame: {
    text: "Väline sisu: {service}. See laaditakse ainult siis, kui seda lubate.",
    once: "Laadi üks kord",
    allow: "Luba alati {service}",
  },
};
