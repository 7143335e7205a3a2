import type { Messages } from "./messages.ts";

export const ga: Messages = {
  locale: "ga",
  dir: "ltr",
  actions: {
    "accept-all": "Glac le gach ceann",
    "reject-all": "Diúltaigh do gach ceann",
    manage: "Roghnaigh",
    save: "Sábháil na roghanna",
    close: "Dún",
    withdraw: "Tarraing siar an toiliú",
  },
  banner: {
    title: "Úsáidimid fianáin",
    text: "Tá gá le fianáin áirithe chun go n-oibreoidh {controller}. Is fút féin atá na cinn eile: {categories}. Is féidir leat diúltú dóibh gan aon mhíbhuntáiste agus do fhreagra a athrú am ar bith faoi “Socruithe fianán”.",
    changed:
      "Tá athrú tagtha ar rud éigin, agus mar sin cuirimid an cheist arís: {categories}. Fanann do chuid freagraí eile faoi fhianáin mar atá siad.",
    closeRefuses: "Lean ar aghaidh gan glacadh",
  },
  preferences: {
    title: "Socruithe fianán",
    text: "Déan cinneadh faoi gach cuspóir. Ní athraíonn aon rud go dtí go sábhálann tú.",
    alwaysOn: "Ar siúl i gcónaí",
    stored: {
      one: "{count} mhír stóráilte",
      two: "{count} mhír stóráilte",
      few: "{count} mhír stóráilte",
      many: "{count} mír stóráilte",
      other: "{count} mír stóráilte",
    },
    services: "Tríú páirtithe",
    session: "go dtí go ndúnann tú an brabhsálaí",
    changed: "Athraithe ó d’fhreagair tú",
    exempt: "Ar siúl go dtí go gcuireann tú ina choinne",
    byDefault: "Ar siúl go dtí go ndiúltaíonn tú dó",
    signal: "Múchta, mar a iarrann do bhrabhsálaí",
  },
  signalHonoured:
    "Seolann do bhrabhsálaí comhartha Global Privacy Control. Urramaítear do dhiúltú: {categories}.",
  notPersisted:
    "Ní choinníonn do bhrabhsálaí fianáin. Tá do fhreagra bailí go dtí go bhfágann tú an leathanach seo.",
  objection:
    "In úsáid cheana, mar a cheadaíonn an dlí gan fiafraí: {categories}. Is féidir leat cur ina choinne am ar bith.",
  saved: "Sábháladh do roghanna.",
  privacyChoices: "Do roghanna príobháideachais",
  trigger: "Socruithe fianán",
  gate: "Teastaíonn do thoiliú chuige seo: {category}.",
  frame: {
    text: "Ábhar seachtrach: {service}. Ní lódálfar é mura gceadaíonn tú é.",
    once: "Lódáil uair amháin",
    allow: "Ceadaigh {service} i gcónaí",
  },
};
