import type { Messages } from "./messages.ts";

export const sk: Messages = {
  locale: "sk",
  dir: "ltr",
  actions: {
    "accept-all": "Prijať všetko",
    "reject-all": "Odmietnuť všetko",
    manage: "Vybrať",
    save: "Uložiť výber",
    close: "Zavrieť",
    withdraw: "Odvolať súhlas",
  },
  banner: {
    title: "Používame súbory cookie",
    text: "{controller} potrebuje na svoje fungovanie niektoré súbory cookie. O ostatných rozhodujete vy: {categories}. Môžete ich odmietnuť bez akejkoľvek nevýhody a svoju odpoveď kedykoľvek zmeniť v časti „Nastavenia súborov cookie“.",
    changed:
      "Niečo sa zmenilo, preto sa znova pýtame na tieto kategórie: {categories}. Vaše ostatné odpovede týkajúce sa súborov cookie zostávajú v platnosti.",
    closeRefuses: "Pokračovať bez prijatia",
  },
  preferences: {
    title: "Nastavenia súborov cookie",
    text: "Rozhodnite o každom účele. Kým výber neuložíte, nič sa nezmení.",
    alwaysOn: "Vždy zapnuté",
    stored: {
      one: "{count} uložená položka",
      few: "{count} uložené položky",
      many: "{count} uloženej položky",
      other: "{count} uložených položiek",
    },
    services: "Tretie strany",
    session: "do zatvorenia prehliadača",
    changed: "Zmenené po vašej odpovedi",
    exempt: "Zapnuté, kým nevznesiete námietku",
    byDefault: "Zapnuté, kým ich neodmietnete",
    signal: "Vypnuté na žiadosť vášho prehliadača",
  },
  signalHonoured:
    "Váš prehliadač odosiela signál Global Privacy Control. Vaša námietka sa rešpektuje: {categories}.",
  notPersisted:
    "Váš prehliadač neuchováva súbory cookie. Vaša odpoveď platí, kým neopustíte túto stránku.",
  objection:
    "Už sa používajú, pretože zákon to umožňuje bez opýtania: {categories}. Námietku môžete vzniesť kedykoľvek.",
  saved: "Váš výber je uložený.",
  privacyChoices: "Vaše možnosti ochrany súkromia",
  trigger: "Nastavenia súborov cookie",
  gate: "Na toto je potrebný váš súhlas: {category}.",
  frame: {
    text: "Externý obsah: {service}. Načíta sa, len ak to povolíte.",
    once: "Načítať raz",
    allow: "Vždy povoliť: {service}",
  },
};
