import { ga } from "../messages/ga.ts";
import type { DocumentTexts } from "./document-texts.ts";

export const gaDocument: DocumentTexts = {
  messages: ga,
  title: "Beartas fianán",
  subtitle:
    "Na fianáin agus na teicneolaíochtaí comhchosúla a úsáidimid, agus an chaoi a ndéanann tú cinneadh fúthu",
  updated: "An nuashonrú is déanaí: {date}",
  responsible: "Rialaitheoir: {controller}",
  what: {
    title: "Cad is fianáin ann?",
    cookies:
      "Comhaid bheaga téacs is ea fianáin. Stórálann suíomh gréasáin ar do ghléas iad nuair a thugann tú cuairt air. Coinníonn siad logáilte isteach thú, cuimhníonn siad ar do roghanna, agus taispeánann siad conas a fheidhmíonn seirbhís ionas gur féidir í a fheabhsú.",
    alike:
      "Déanann stóras logánta, bunachair sonraí sa bhrabhsálaí, picteilíní agus teicneolaíochtaí comhchosúla an rud céanna. Ar an leathanach seo, ciallaíonn “fianáin” gach ceann díobh.",
    consent:
      "Míníonn an beartas seo cé na fianáin a úsáidimid, cén fáth a n-úsáidimid iad, agus conas is féidir leat iad a rialú. Ní úsáidtear fianáin nach bhfuil fíor-riachtanach ach amháin de réir mar a cheadaíonn an dlí agus do rogha féin. Ní ionann an suíomh gréasáin seo a úsáid agus toiliú a thabhairt.",
  },
  types: {
    title: "Na cineálacha fianán a úsáidimid",
    required: "Riachtanach",
    optional: "Roghnach",
    requiredText:
      "Tá gá leo seo chun an rud a iarrann tú ar an suíomh gréasáin seo a dhéanamh, agus mar sin ní féidir iad a mhúchadh.",
    optionalText:
      "Is tusa a dhéanann an cinneadh i leith gach catagóire, agus is féidir leat d’intinn a athrú am ar bith.",
    exempt: "Fíor-riachtanach chun na críche seo: {reason}",
    caption: "Cad a stóráiltear: {category}",
    name: "Ainm",
    purpose: "Cuspóir",
    storedAs: "Stóráilte mar",
    setBy: "Socraithe ag",
    kept: "Tréimhse choinneála",
    firstParty: "{name} (céad pháirtí)",
    thirdParty: "{name} (tríú páirtí)",
  },
  storage: {
    cookie: "Fianán",
    localStorage: "Stóras logánta",
    sessionStorage: "Stóras seisiúin",
    indexedDB: "Bunachar sonraí sa bhrabhsálaí",
    cacheStorage: "Taisce",
    serviceWorker: "Oibrí seirbhíse",
    pixel: "Picteilín",
    fingerprint: "Tréithe do ghléis",
    other: "Eile",
  },
  exemptions: {
    authentication: "tú a logáil isteach",
    security: "slándáil",
    "load-balancing": "an t-ualach a roinnt idir freastalaithe éagsúla",
    transmission: "an méid a iarrann tú a tharchur",
    basket: "do chiseán siopadóireachta",
    "user-input": "an méid a d’iontráil tú",
    "interface-preference": "socruithe a roghnaigh tú",
    "media-playback": "seinm an mhéid a thosaigh tú",
    "consent-record": "cuimhneamh ar do fhreagra faoi fhianáin",
  },
  own: {
    title: "Do fhreagra faoi fhianáin",
    description:
      "Chun go gcloífimid le do fhreagra agus nach gcuirfimid an cheist ar gach leathanach.",
    answer:
      "An méid a cheadaigh tú agus an méid ar dhiúltaigh tú dó, agus an lá a rinne tú amhlaidh. Ní shainaithníonn sé thú.",
    stamps: "Cathain a stóráladh rud, ionas go scriosfar in am é.",
    outbox: "Freagra nár shroich ár bhfreastalaí go fóill.",
    needed: "a fhad is atá gá leis",
  },
  parties: {
    title: "Tríú páirtithe",
    text: "Soláthraíonn na tríú páirtithe seo cuid den tseirbhís seo agus féadfaidh siad fianáin a stóráil nó a léamh:",
    none: "Ní stórálann ná ní léann aon tríú páirtí aon rud anseo.",
    categories: "Páirteach sna catagóirí seo: {categories}",
    country: "Téann sonraí chuig an tír seo: {country}",
    abroad: "Téann sonraí chuig an tír seo: {country}, lasmuigh den Limistéar Eorpach Eacnamaíoch",
    privacy: "Fógra príobháideachais: {name}",
  },
  retention: {
    title: "Cá fhad a choinnítear fianáin",
    text: "Coinnítear fianáin éagsúla ar feadh tréimhsí éagsúla. Scriosann roinnt brabhsálaithe níos luaithe iad.",
    caption: "Tréimhsí coinneála",
    declared: "Uastréimhse choinneála",
    browsers: "I mbrabhsálaithe",
    unchanged: "Mar an gcéanna",
    capped: "Gach brabhsálaí: {period} ar a mhéad",
    safari: "Safari: {period} gan chuairt",
    answer:
      "Tá do fhreagra bailí don tréimhse seo: {period}. Ina dhiaidh sin, cuirimid an cheist arís.",
  },
  manage: {
    title: "Do chuid fianán a bhainistiú",
    here: "Ar an suíomh gréasáin seo",
    hereText:
      "Is anseo a dhéanann tú an cinneadh, agus bíonn éifeacht leis láithreach. Scriostar an méid a ndiúltaítear dó.",
    unknown:
      "Níl do fhreagra ar eolas ag an leathanach seo. Oscail na socruithe fianán chun é a fheiceáil agus a athrú.",
    unanswered: "Níor fhreagair tú go fóill.",
    answered: "Dáta do fhreagra: {date}",
    on: "Ar siúl",
    off: "Múchta",
    allow: "Ceadaigh",
    refuse: "Múch",
    browsers: "I do bhrabhsálaí",
    browsersText:
      "Is féidir leat fianáin a fheiceáil, a bhlocáil agus a scriosadh i socruithe do bhrabhsálaí freisin. Níl aon eolas ag na socruithe sin faoi chuspóirí, agus ní thagann siad in ionad na rogha a dhéanann tú anseo.",
    help: "Treoracha: {browser}",
    verified: "Dáta seiceála: {date}",
    note: "Má bhlocálann tú fianáin riachtanacha i do bhrabhsálaí, seans nach n-oibreoidh gnéithe áirithe i gceart.",
  },
  account: {
    title: "Socruithe cuntais",
    text: "Is féidir leat fianáin a bhainistiú i socruithe do chuntais freisin ({controller}):",
    optOut: "Diúltaigh dó seo: {purposes}",
    reset: "Athshocraigh: {purposes}",
    resetTitle: "Socruithe sábháilte",
    saved: {
      one: "{count} socrú sábháilte ar an ngléas seo",
      two: "{count} shocrú shábháilte ar an ngléas seo",
      few: "{count} shocrú shábháilte ar an ngléas seo",
      many: "{count} socrú shábháilte ar an ngléas seo",
      other: "{count} socrú sábháilte ar an ngléas seo",
    },
    resetAction: "Athshocraigh na socruithe sábháilte",
    link: "Oscail socruithe an chuntais",
  },
  rights: {
    title: "Do chearta príobháideachais",
    text: "Faoin RGCS agus faoi dhlíthe príobháideachais eile, tá cearta agat maidir le fianáin agus rianú. Is féidir leat iad a fheidhmiú anseo, gan chuntas:",
    consent: {
      title: "Toiliú",
      text: "Teastaíonn do thoiliú le haghaidh fianán nach bhfuil fíor-riachtanach, mura gceadaíonn dlí do thíre iad go dtí go gcuireann tú ina gcoinne.",
    },
    access: {
      title: "Rochtain",
      text: "Is féidir leat a fheiceáil cad a stórálann an suíomh gréasáin seo ar do ghléas, agus fiafraí dínn cén úsáid a bhainimid as.",
      caption: "Ar do ghléas anois",
      status: "Stádas",
      allowed: "Mar a luaitear sa bheartas",
      undeclared: "Gan lua sa bheartas seo",
      withoutConsent: "Gan do thoiliú; scriosfar é",
      expired: "Coinníodh rófhada é; scriosfar é",
      own: "Do fhreagra faoi fhianáin",
      nothing: "Níl aon rud stóráilte ar do ghléas.",
      unreadable: "Ní ligeann do bhrabhsálaí don leathanach seo féachaint isteach anseo: {storage}",
      needsScript: "Ní féidir a bhfuil ar do ghléas anois a thaispeáint anseo ach le JavaScript.",
    },
    objection: {
      title: "Agóid",
      text: "Is féidir leat agóid a dhéanamh i gcoinne fianán a úsáidtear gan do thoiliú, mar shampla le haghaidh anailísíochta nó margaíochta.",
      action: "Cuir ina choinne",
    },
    withdrawal: {
      title: "Toiliú a tharraingt siar",
      text: "Is féidir leat do thoiliú a tharraingt siar am ar bith, ina iomláine nó i leith catagóire amháin. Scriostar an méid a stóráladh ar bhonn an toilithe sin.",
    },
    portability: {
      title: "Iniomparthacht sonraí",
      text: "Is féidir leat do shonraí faoi fhianáin a thabhairt leat, mar chomhad atá inléite ag meaisín: an beartas seo, do fhreagra, agus an méid atá stóráilte ar do ghléas.",
      action: "Íoslódáil mo shonraí",
    },
    complaint: {
      title: "Gearán",
      text: "Is féidir leat gearán a dhéanamh le húdarás cosanta sonraí, mar shampla san áit a bhfuil cónaí ort.",
    },
    us: {
      title: "Sna Stáit Aontaithe",
      text: "Is féidir leat diúltú do dhíol agus do chomhroinnt do shonraí agus d’fhógraíocht spriocdhírithe. Glacaimid leis an gcomhartha Global Privacy Control ó do bhrabhsálaí mar iarraidh den sórt sin.",
    },
  },
  changes: {
    title: "Athruithe ar an mbeartas seo",
    text: "Nuashonraímid an beartas seo nuair a thagann athrú ar an úsáid a bhainimid as fianáin nó ar an dlí. Más athrú ábhartha é, cuirimid in iúl duit é ar an suíomh gréasáin seo agus cuirimid an cheist ort arís faoin méid atá athraithe, sula n-úsáidtear aon rud nua. Taispeánann an dáta ag an mbarr cathain a athraíodh an beartas seo go deireanach.",
    log: "Cad atá athraithe",
  },
  contact: {
    title: "Déan teagmháil linn",
    text: "Má tá ceisteanna agat faoin úsáid a bhainimid as fianáin nó faoin mbeartas seo, scríobh chugainn:",
    privacy: "Ceisteanna príobháideachais",
    support: "Tacaíocht ghinearálta",
    email: "Ríomhphost: {address}",
    web: "Suíomh gréasáin: {address}",
    subject: "Ábhar: {subject}",
    inquiry: "Fiosrúchán faoin mbeartas fianán",
    settings: "Socruithe",
  },
};
