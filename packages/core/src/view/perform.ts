import type { Consent } from "../consent/consent.ts";
import type { ActionName } from "../messages/messages.ts";

const PERFORM: Readonly<Record<ActionName, (consent: Consent) => void>> = {
  "accept-all": (consent) => consent.acceptAll(),
  "reject-all": (consent) => consent.rejectAll(),
  manage: (consent) => consent.openPreferences(),
  save: (consent) => consent.save(),
  close: (consent) => consent.close(),
  withdraw: (consent) => consent.withdraw(),
};

/** Does what a button of the interface says, in a page or for a form that a server was sent. */
export function perform(consent: Consent, action: ActionName): void {
  PERFORM[action](consent);
}
