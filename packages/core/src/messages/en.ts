import type { Messages } from "./messages.ts";

export const en: Messages = {
  locale: "en",
  dir: "ltr",
  actions: {
    "accept-all": "Accept all",
    "reject-all": "Reject all",
    manage: "Choose",
    save: "Save choices",
    close: "Close",
    withdraw: "Withdraw consent",
  },
  banner: {
    title: "We use cookies",
    text: "{controller} needs some cookies to run. Others are up to you: {categories}. You can refuse them without any disadvantage, and change your answer at any time under “Cookie settings”.",
    changed:
      "Something has changed, so we ask again about: {categories}. Your other answers about cookies stay as they are.",
    closeRefuses: "Continue without accepting",
  },
  preferences: {
    title: "Cookie settings",
    text: "Decide for each purpose. Nothing changes until you save.",
    alwaysOn: "Always on",
    stored: { one: "{count} stored item", other: "{count} stored items" },
    services: "Third parties",
    session: "until you close the browser",
    changed: "Changed since your answer",
    exempt: "On until you object",
    byDefault: "On until you opt out",
    signal: "Off, as your browser asks",
  },
  signalHonoured:
    "Your browser sends a Global Privacy Control signal. Opt-out request honored: {categories}.",
  notPersisted: "Your browser does not keep cookies. Your answer holds until you leave this page.",
  objection:
    "Already in use, as the law allows without asking: {categories}. You can object at any time.",
  saved: "Your choices are saved.",
  privacyChoices: "Your privacy choices",
  trigger: "Cookie settings",
  gate: "This needs your consent to: {category}.",
};
