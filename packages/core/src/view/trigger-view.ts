import type { Consent } from "../consent/consent.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import type { Attributes } from "./parts.ts";

/**
 * What brings the preferences back, for the footer of every page (EU-10). A link where there is an endpoint: that shows the
 * preferences as a page of their own to whoever has no script.
 */
export interface TriggerView {
  readonly element: "a" | "button";
  readonly label: string;
  readonly attributes: Attributes;
}

/** @param hasOwnWords whether the app writes the label, in a language that only it knows */
export function triggerView(
  { endpoint }: ConsentSnapshot,
  { trigger, locale, dir }: LoadedMessages,
  hasOwnWords: boolean,
): TriggerView {
  return {
    element: endpoint ? "a" : "button",
    label: trigger,
    attributes: {
      ...(endpoint ? { href: endpoint } : { type: "button" }),
      "data-cookiepact": "trigger",
      "aria-haspopup": "dialog",
      ...(hasOwnWords ? {} : { lang: locale, dir }),
    },
  };
}

/** Opens the preferences in the page, in place of following the link. */
export function pressTrigger(consent: Consent, event: Pick<Event, "preventDefault">): void {
  event.preventDefault();
  consent.openPreferences();
}
