import type { Messages } from "./messages.ts";

export const hu: Messages = {
  locale: "hu",
  dir: "ltr",
  actions: {
    "accept-all": "Az összes elfogadása",
    "reject-all": "Az összes elutasítása",
    manage: "Választás",
    save: "Választás mentése",
    close: "Bezárás",
    withdraw: "Hozzájárulás visszavonása",
  },
  banner: {
    title: "Sütiket használunk",
    text: "{controller} működéséhez szükség van néhány sütire. A többiről Ön dönt: {categories}. Ezeket minden hátrány nélkül elutasíthatja, válaszát pedig bármikor módosíthatja a „Sütibeállítások” pontban.",
    changed:
      "Valami megváltozott, ezért újra megkérdezzük Önt: {categories}. A sütikre vonatkozó többi válasza változatlanul érvényes.",
    closeRefuses: "Folytatás elfogadás nélkül",
  },
  preferences: {
    title: "Sütibeállítások",
    text: "Döntsön minden egyes célról. Semmi sem változik, amíg nem menti a választását.",
    alwaysOn: "Mindig aktív",
    stored: { one: "{count} tárolt elem", other: "{count} tárolt elem" },
    services: "Harmadik felek",
    session: "a böngésző bezárásáig",
    changed: "A válasza óta megváltozott",
    exempt: "Aktív, amíg nem tiltakozik",
    byDefault: "Aktív, amíg el nem utasítja",
    signal: "Inaktív, ahogy a böngészője kéri",
  },
  signalHonoured:
    "A böngészője Global Privacy Control jelzést küld. Az elutasítását tiszteletben tartjuk: {categories}.",
  notPersisted:
    "A böngészője nem őrzi meg a sütiket. A válasza addig érvényes, amíg el nem hagyja ezt az oldalt.",
  objection:
    "Már használatban van, mert a törvény kérdés nélkül is megengedi: {categories}. Bármikor tiltakozhat ellene.",
  saved: "A választását elmentettük.",
  privacyChoices: "Az Ön adatvédelmi választásai",
  trigger: "Sütibeállítások",
  gate: "Ehhez az Ön hozzájárulása szükséges: {category}.",
  frame: {
    text: "Külső tartalom: {service}. Csak akkor töltődik be, ha Ön engedélyezi.",
    once: "Egyszeri betöltés",
    allow: "{service} állandó engedélyezése",
  },
};
