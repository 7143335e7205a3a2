import type { Messages } from "./messages.ts";

export const mt: Messages = {
  locale: "mt",
  dir: "ltr",
  actions: {
    "accept-all": "Aċċetta kollox",
    "reject-all": "Irrifjuta kollox",
    manage: "Agħżel",
    save: "Issejvja l-għażliet",
    close: "Agħlaq",
    withdraw: "Irtira l-kunsens",
  },
  banner: {
    title: "Nużaw il-cookies",
    text: "Xi cookies huma meħtieġa għall-funzjonament ta’ {controller}. Dwar l-oħrajn tiddeċiedi int: {categories}. Tista’ tirrifjutahom mingħajr ebda żvantaġġ u tibdel it-tweġiba tiegħek meta trid taħt “Settings tal-cookies”.",
    changed:
      "Xi ħaġa nbidlet, għalhekk qed nistaqsuk mill-ġdid: {categories}. It-tweġibiet l-oħra tiegħek dwar il-cookies jibqgħu kif inhuma.",
    closeRefuses: "Kompli mingħajr ma taċċetta",
  },
  preferences: {
    title: "Settings tal-cookies",
    text: "Iddeċiedi għal kull skop. Xejn ma jinbidel qabel ma tissejvja.",
    alwaysOn: "Dejjem attivi",
    stored: {
      one: "{count} element maħżun",
      two: "{count} elementi maħżuna",
      few: "{count} elementi maħżuna",
      many: "{count}-il element maħżun",
      other: "{count} element maħżun",
    },
    services: "Partijiet terzi",
    session: "sakemm tagħlaq il-browser",
    changed: "Inbidlu wara t-tweġiba tiegħek",
    exempt: "Attivi sakemm toġġezzjona",
    byDefault: "Attivi sakemm tirrifjutahom",
    signal: "Mhux attivi, kif jitlob il-browser tiegħek",
  },
  signalHonoured:
    "Il-browser tiegħek jibgħat is-sinjal Global Privacy Control. Ir-rifjut tiegħek qed jiġi rispettat: {categories}.",
  notPersisted:
    "Il-browser tiegħek ma jżommx il-cookies. It-tweġiba tiegħek tgħodd sakemm titlaq minn din il-paġna.",
  objection:
    "Diġà qed jintużaw, għax il-liġi tippermetti dan mingħajr ma nistaqsu: {categories}. Tista’ toġġezzjona meta trid.",
  saved: "L-għażliet tiegħek ġew issejvjati.",
  privacyChoices: "L-għażliet tiegħek dwar il-privatezza",
  trigger: "Settings tal-cookies",
  gate: "Għal dan hemm bżonn il-kunsens tiegħek: {category}.",
  frame: {
    text: "Kontenut estern: {service}. Jitgħabba biss jekk tippermetti dan.",
    once: "Għabbi darba waħda",
    allow: "Ippermetti dejjem: {service}",
  },
};
