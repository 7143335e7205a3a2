import type { LoadedMessages } from "./messages.ts";

/** What the first layer says, in the language that is always there. */
export const enFirstLayer: LoadedMessages = {
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
