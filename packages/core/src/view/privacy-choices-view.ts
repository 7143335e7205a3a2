import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import { type TriggerView, triggerView } from "./trigger-view.ts";

/** The link that the opt-out states of the US ask for, by the name and with the icon that they give it (US-04). */
export interface PrivacyChoicesView extends TriggerView {
  /** Attributes of an SVG, and of the shapes in it. Decoration: the words stand beside it. */
  readonly icon: {
    readonly root: Readonly<Record<string, string>>;
    readonly paths: readonly Readonly<Record<string, string>>[];
  };
}

/** 11 CCR § 7015: a pill, half of it with a check and half with a cross. */
const ICON: PrivacyChoicesView["icon"] = {
  root: { viewBox: "0 0 30 14", width: "30", height: "14", "aria-hidden": "true", fill: "none" },
  paths: [
    { d: "M7 .5h16a6.5 6.5 0 0 1 0 13H7A6.5 6.5 0 0 1 7 .5Z", stroke: "#06f", fill: "#fff" },
    { d: "M17.5.5H23a6.5 6.5 0 0 1 0 13h-9.2Z", fill: "#06f" },
    { d: "m6 7.2 2.2 2.3L12.4 5", stroke: "#06f" },
    { d: "m19.6 4.4 5 5m0-5-5 5", stroke: "#fff" },
  ],
};

export function privacyChoicesView(
  snapshot: ConsentSnapshot,
  messages: LoadedMessages,
  hasOwnWords: boolean,
): PrivacyChoicesView {
  const view = triggerView(snapshot, messages, hasOwnWords);
  return {
    ...view,
    label: messages.privacyChoices,
    attributes: { ...view.attributes, "data-cookiepact": "privacy-choices" },
    icon: ICON,
  };
}
