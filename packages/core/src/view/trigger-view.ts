import type { Messages } from "../messages/messages.ts";
import type { Attributes } from "./parts.ts";

/** The button that brings the preferences back, for the footer of every page (EU-10). */
export interface TriggerView {
  readonly label: string;
  readonly attributes: Attributes & { readonly type: "button" };
}

/** @param hasOwnWords whether the app writes the label, in a language that only it knows */
export function triggerView({ trigger, locale, dir }: Messages, hasOwnWords: boolean): TriggerView {
  return {
    label: trigger,
    attributes: {
      type: "button",
      "data-cookiepact": "trigger",
      "aria-haspopup": "dialog",
      ...(hasOwnWords ? {} : { lang: locale, dir }),
    },
  };
}
