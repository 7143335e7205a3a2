import type { Messages } from "./messages.ts";

export const it: Messages = {
  locale: "it",
  dir: "ltr",
  actions: {
    "accept-all": "Accetta tutto",
    "reject-all": "Rifiuta tutto",
    manage: "Scegli",
    save: "Salva le scelte",
    close: "Chiudi",
    withdraw: "Revoca il consenso",
  },
  banner: {
    title: "Usiamo i cookie",
    text: "{controller} ha bisogno di alcuni cookie per funzionare. Per gli altri decide Lei: {categories}. Può rifiutarli senza alcuno svantaggio e cambiare risposta in qualsiasi momento in «Impostazioni dei cookie».",
    changed:
      "Qualcosa è cambiato, perciò Le chiediamo di nuovo: {categories}. Le altre risposte sui cookie restano valide.",
    closeRefuses: "Continua senza accettare",
  },
  preferences: {
    title: "Impostazioni dei cookie",
    text: "Decida per ogni finalità. Nulla cambia finché non salva.",
    alwaysOn: "Sempre attivi",
    stored: {
      one: "{count} elemento memorizzato",
      many: "{count} di elementi memorizzati",
      other: "{count} elementi memorizzati",
    },
    services: "Terze parti",
    session: "fino alla chiusura del browser",
    changed: "Cambiato dopo la Sua risposta",
    exempt: "Attivi finché non si oppone",
    byDefault: "Attivi finché non li rifiuta",
    signal: "Disattivati, come chiede il Suo browser",
  },
  signalHonoured:
    "Il Suo browser invia il segnale Global Privacy Control. L’opposizione è rispettata: {categories}.",
  notPersisted:
    "Il Suo browser non conserva i cookie. La risposta vale finché non lascia questa pagina.",
  objection:
    "Già in uso, come la legge consente senza chiedere: {categories}. Può opporsi in qualsiasi momento.",
  saved: "Le scelte sono salvate.",
  privacyChoices: "Le Sue scelte sulla privacy",
  trigger: "Impostazioni dei cookie",
  gate: "Per questo serve il Suo consenso: {category}.",
  frame: {
    text: "Contenuto esterno: {service}. Viene caricato solo se Lei lo consente.",
    once: "Carica una volta",
    allow: "Consenti sempre {service}",
  },
};
