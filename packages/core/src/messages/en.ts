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
    stored: "What is stored",
  },
  signalHonoured:
    "Your browser sends a Global Privacy Control signal. Opt-out request honored: {categories}.",
  notPersisted: "Your browser does not keep cookies. Your answer holds until you leave this page.",
  trigger: "Cookie settings",
  gate: "This needs your consent to: {category}.",
};
