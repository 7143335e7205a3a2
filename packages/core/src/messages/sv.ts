import type { Messages } from "./messages.ts";

export const sv: Messages = {
  locale: "sv",
  dir: "ltr",
  actions: {
    "accept-all": "Acceptera alla",
    "reject-all": "Avvisa alla",
    manage: "Välj",
    save: "Spara val",
    close: "Stäng",
    withdraw: "Återkalla samtycke",
  },
  banner: {
    title: "Vi använder cookies",
    text: "{controller} behöver vissa cookies för att fungera. Om övriga bestämmer du själv: {categories}. Du kan avvisa dem utan någon nackdel och när som helst ändra ditt svar under ”Cookieinställningar”.",
    changed:
      "Något har ändrats, och därför frågar vi igen om: {categories}. Dina övriga svar om cookies gäller fortfarande.",
    closeRefuses: "Fortsätt utan att acceptera",
  },
  preferences: {
    title: "Cookieinställningar",
    text: "Bestäm för varje ändamål. Inget ändras förrän du sparar.",
    alwaysOn: "Alltid på",
    stored: { one: "{count} lagrad post", other: "{count} lagrade poster" },
    services: "Tredje parter",
    session: "tills du stänger webbläsaren",
    changed: "Ändrat sedan ditt svar",
    exempt: "På tills du invänder",
    byDefault: "På tills du avvisar det",
    signal: "Av, som din webbläsare begär",
  },
  signalHonoured:
    "Din webbläsare skickar signalen Global Privacy Control. Din invändning respekteras: {categories}.",
  notPersisted:
    "Din webbläsare sparar inte cookies. Ditt svar gäller tills du lämnar den här sidan.",
  objection:
    "Används redan, eftersom lagen tillåter det utan att vi frågar: {categories}. Du kan invända när som helst.",
  saved: "Dina val har sparats.",
  privacyChoices: "Dina integritetsval",
  trigger: "Cookieinställningar",
  gate: "Detta kräver ditt samtycke: {category}.",
  frame: {
    text: "Externt innehåll: {service}. Det läses bara in om du tillåter det.",
    once: "Läs in en gång",
    allow: "Tillåt alltid {service}",
  },
};
