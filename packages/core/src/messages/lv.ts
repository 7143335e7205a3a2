import type { Messages } from "./messages.ts";

export const lv: Messages = {
  locale: "lv",
  dir: "ltr",
  actions: {
    "accept-all": "Pieņemt visu",
    "reject-all": "Noraidīt visu",
    manage: "Izvēlēties",
    save: "Saglabāt izvēli",
    close: "Aizvērt",
    withdraw: "Atsaukt piekrišanu",
  },
  banner: {
    title: "Mēs izmantojam sīkdatnes",
    text: "Lai {controller} darbotos, ir vajadzīgas dažas sīkdatnes. Par pārējām lemjat jūs: {categories}. Varat tās noraidīt bez jebkādām nelabvēlīgām sekām un jebkurā laikā mainīt savu atbildi sadaļā „Sīkdatņu iestatījumi”.",
    changed:
      "Kaut kas ir mainījies, tāpēc jautājam vēlreiz: {categories}. Pārējās jūsu atbildes par sīkdatnēm paliek spēkā.",
    closeRefuses: "Turpināt bez piekrišanas",
  },
  preferences: {
    title: "Sīkdatņu iestatījumi",
    text: "Izlemiet par katru nolūku. Kamēr nesaglabāsiet, nekas nemainīsies.",
    alwaysOn: "Vienmēr ieslēgts",
    stored: {
      zero: "{count} saglabātu ierakstu",
      one: "{count} saglabāts ieraksts",
      other: "{count} saglabāti ieraksti",
    },
    services: "Trešās personas",
    session: "līdz pārlūka aizvēršanai",
    changed: "Mainīts pēc jūsu atbildes",
    exempt: "Ieslēgts, līdz iebildīsiet",
    byDefault: "Ieslēgts, līdz atteiksieties",
    signal: "Izslēgts, kā lūdz jūsu pārlūks",
  },
  signalHonoured:
    "Jūsu pārlūks sūta signālu „Global Privacy Control”. Jūsu atteikums tiek ievērots: {categories}.",
  notPersisted: "Jūsu pārlūks nesaglabā sīkdatnes. Jūsu atbilde ir spēkā, līdz pametīsiet šo lapu.",
  objection:
    "Jau tiek izmantots, jo likums to atļauj, iepriekš nejautājot: {categories}. Varat iebilst jebkurā laikā.",
  saved: "Jūsu izvēle ir saglabāta.",
  privacyChoices: "Jūsu privātuma izvēles",
  trigger: "Sīkdatņu iestatījumi",
  gate: "Tam ir vajadzīga jūsu piekrišana: {category}.",
  frame: {
    text: "Ārējs saturs: {service}. Tas tiek ielādēts tikai ar jūsu atļauju.",
    once: "Ielādēt vienreiz",
    allow: "Vienmēr atļaut: {service}",
  },
};
