import type { Messages } from "./messages.ts";

export const lt: Messages = {
  locale: "lt",
  dir: "ltr",
  actions: {
    "accept-all": "Priimti visus",
    "reject-all": "Atmesti visus",
    manage: "Pasirinkti",
    save: "Išsaugoti pasirinkimą",
    close: "Uždaryti",
    withdraw: "Atšaukti sutikimą",
  },
  banner: {
    title: "Naudojame slapukus",
    text: "Kad {controller} veiktų, būtini kai kurie slapukai. Dėl kitų sprendžiate jūs: {categories}. Galite juos atmesti be jokių neigiamų pasekmių ir bet kada pakeisti savo atsakymą skiltyje „Slapukų nustatymai“.",
    changed:
      "Kai kas pasikeitė, todėl klausiame dar kartą: {categories}. Kiti jūsų atsakymai dėl slapukų lieka galioti.",
    closeRefuses: "Tęsti nesutinkant",
  },
  preferences: {
    title: "Slapukų nustatymai",
    text: "Nuspręskite dėl kiekvieno tikslo. Kol neišsaugosite, niekas nepasikeis.",
    alwaysOn: "Visada įjungta",
    stored: {
      one: "{count} saugomas įrašas",
      few: "{count} saugomi įrašai",
      many: "{count} saugomo įrašo",
      other: "{count} saugomų įrašų",
    },
    services: "Trečiosios šalys",
    session: "kol uždarysite naršyklę",
    changed: "Pakeista po jūsų atsakymo",
    exempt: "Įjungta, kol paprieštarausite",
    byDefault: "Įjungta, kol atsisakysite",
    signal: "Išjungta, kaip prašo jūsų naršyklė",
  },
  signalHonoured:
    "Jūsų naršyklė siunčia „Global Privacy Control“ signalą. Į jūsų atsisakymą atsižvelgta: {categories}.",
  notPersisted:
    "Jūsų naršyklė neišsaugo slapukų. Jūsų atsakymas galioja, kol išeisite iš šio puslapio.",
  objection:
    "Jau naudojama, nes įstatymas tai leidžia neklausus: {categories}. Galite bet kada paprieštarauti.",
  saved: "Jūsų pasirinkimas išsaugotas.",
  privacyChoices: "Jūsų privatumo pasirinkimai",
  trigger: "Slapukų nustatymai",
  gate: "Tam reikia jūsų sutikimo: {category}.",
  frame: {
    text: "Išorinis turinys: „{service}“. Jis įkeliamas tik jums leidus.",
    once: "Įkelti vieną kartą",
    allow: "Visada leisti „{service}“",
  },
};
