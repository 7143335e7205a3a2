import type { Messages } from "./messages.ts";

export const cs: Messages = {
  locale: "cs",
  dir: "ltr",
  actions: {
    "accept-all": "Přijmout vše",
    "reject-all": "Odmítnout vše",
    manage: "Vybrat",
    save: "Uložit výběr",
    close: "Zavřít",
    withdraw: "Odvolat souhlas",
  },
  banner: {
    title: "Používáme cookies",
    text: "{controller} ke svému fungování potřebuje některé cookies. O\u00a0ostatních rozhodujete vy: {categories}. Můžete je bez jakékoli nevýhody odmítnout a\u00a0svou odpověď kdykoli změnit v\u00a0části „Nastavení cookies“.",
    changed:
      "Něco se změnilo, a\u00a0proto se vás ptáme znovu: {categories}. Vaše ostatní odpovědi ohledně cookies zůstávají v\u00a0platnosti.",
    closeRefuses: "Pokračovat bez souhlasu",
  },
  preferences: {
    title: "Nastavení cookies",
    text: "Rozhodněte o\u00a0každém účelu zvlášť. Dokud výběr neuložíte, nic se nezmění.",
    alwaysOn: "Vždy zapnuto",
    stored: {
      one: "{count}\u00a0uložená položka",
      few: "{count}\u00a0uložené položky",
      many: "{count}\u00a0uložené položky",
      other: "{count}\u00a0uložených položek",
    },
    services: "Třetí strany",
    session: "do zavření prohlížeče",
    changed: "Změněno od vaší odpovědi",
    exempt: "Zapnuto, dokud nevznesete námitku",
    byDefault: "Zapnuto, dokud neodmítnete",
    signal: "Vypnuto, jak žádá váš prohlížeč",
  },
  signalHonoured:
    "Váš prohlížeč odesílá signál Global Privacy Control. Vaše odmítnutí respektujeme: {categories}.",
  notPersisted:
    "Váš prohlížeč cookies neuchovává. Vaše odpověď platí, dokud tuto stránku neopustíte.",
  objection:
    "Již se používá, protože to zákon dovoluje bez dotazu: {categories}. Kdykoli můžete vznést námitku.",
  saved: "Váš výběr je uložen.",
  privacyChoices: "Vaše volby ochrany soukromí",
  trigger: "Nastavení cookies",
  gate: "K\u00a0tomu je potřeba váš souhlas: {category}.",
  frame: {
    text: "Externí obsah: {service}. Načte se, jen když to povolíte.",
    once: "Načíst jednou",
    allow: "Vždy povolit: {service}",
  },
};
