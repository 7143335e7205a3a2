import type { Messages } from "./messages.ts";

export const is: Messages = {
  locale: "is",
  dir: "ltr",
  actions: {
    "accept-all": "Samþykkja allar",
    "reject-all": "Hafna öllum",
    manage: "Velja",
    save: "Vista val",
    close: "Loka",
    withdraw: "Draga samþykki til baka",
  },
  banner: {
    title: "Við notum vafrakökur",
    text: "{controller} þarf nokkrar vafrakökur til að virka. Aðrar eru undir þér komnar: {categories}. Þú getur hafnað þeim án nokkurs óhagræðis og breytt svari þínu hvenær sem er undir „Vafrakökustillingar“.",
    changed:
      "Eitthvað hefur breyst og því spyrjum við aftur: {categories}. Önnur svör þín um vafrakökur standa óbreytt.",
    closeRefuses: "Halda áfram án þess að samþykkja",
  },
  preferences: {
    title: "Vafrakökustillingar",
    text: "Taktu afstöðu til hvers tilgangs. Ekkert breytist fyrr en þú vistar.",
    alwaysOn: "Alltaf virkt",
    stored: { one: "{count} vistað atriði", other: "{count} vistuð atriði" },
    services: "Þriðju aðilar",
    session: "þar til þú lokar vafranum",
    changed: "Breytt frá því að þú svaraðir",
    exempt: "Virkt þar til þú andmælir",
    byDefault: "Virkt þar til þú hafnar",
    signal: "Óvirkt, eins og vafrinn þinn biður um",
  },
  signalHonoured:
    "Vafrinn þinn sendir Global Privacy Control-merki. Höfnun þín er virt: {categories}.",
  notPersisted:
    "Vafrinn þinn geymir ekki vafrakökur. Svar þitt gildir þar til þú yfirgefur þessa síðu.",
  objection:
    "Þegar í notkun, þar sem lögin leyfa það án þess að spurt sé: {categories}. Þú getur andmælt hvenær sem er.",
  saved: "Val þitt hefur verið vistað.",
  privacyChoices: "Persónuverndarval þitt",
  trigger: "Vafrakökustillingar",
  gate: "Til þess þarf samþykki þitt: {category}.",
  frame: {
    text: "Ytra efni: {service}. Því er aðeins hlaðið ef þú leyfir það.",
    once: "Hlaða einu sinni",
    allow: "Leyfa alltaf: {service}",
  },
};
