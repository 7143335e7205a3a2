import type { PreferencesMessages } from "./messages.ts";

/** Apart, because it is loaded with the preferences. */
export const enPreferences: PreferencesMessages = {
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
};
