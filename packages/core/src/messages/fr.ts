import type { Messages } from "./messages.ts";

export const fr: Messages = {
  locale: "fr",
  dir: "ltr",
  actions: {
    "accept-all": "Tout accepter",
    "reject-all": "Tout refuser",
    manage: "Choisir",
    save: "Enregistrer mes choix",
    close: "Fermer",
    withdraw: "Retirer mon consentement",
  },
  banner: {
    title: "Nous utilisons des cookies",
    text: "Certains cookies sont nécessaires au fonctionnement de {controller}. Pour les autres, c’est à vous de décider\u00a0: {categories}. Vous pouvez refuser sans aucun désavantage et changer d’avis à tout moment dans «\u00a0Paramètres des cookies\u00a0».",
    changed:
      "Quelque chose a changé\u00a0; nous vous consultons donc de nouveau sur\u00a0: {categories}. Vos autres réponses concernant les cookies restent valables.",
    closeRefuses: "Continuer sans accepter",
  },
  preferences: {
    title: "Paramètres des cookies",
    text: "Décidez pour chaque finalité. Rien ne change avant l’enregistrement.",
    alwaysOn: "Toujours actif",
    stored: {
      one: "{count} élément enregistré",
      many: "{count} d’éléments enregistrés",
      other: "{count} éléments enregistrés",
    },
    services: "Tiers",
    session: "jusqu’à la fermeture du navigateur",
    changed: "Modifié depuis votre réponse",
    exempt: "Actif jusqu’à votre opposition",
    byDefault: "Actif jusqu’à votre refus",
    signal: "Désactivé, comme le demande votre navigateur",
  },
  signalHonoured:
    "Votre navigateur envoie le signal Global Privacy Control. Votre opposition est respectée\u00a0: {categories}.",
  notPersisted:
    "Votre navigateur ne conserve pas les cookies. Votre réponse vaut jusqu’à ce que vous quittiez cette page.",
  objection:
    "Déjà utilisés, comme la loi le permet sans demander\u00a0: {categories}. Vous pouvez vous y opposer à tout moment.",
  saved: "Vos choix sont enregistrés.",
  privacyChoices: "Vos choix de confidentialité",
  trigger: "Paramètres des cookies",
  gate: "Votre consentement est nécessaire\u00a0: {category}.",
  frame: {
    text: "Contenu externe\u00a0: {service}. Il n’est chargé que si vous l’autorisez.",
    once: "Charger une fois",
    allow: "Toujours autoriser {service}",
  },
};
