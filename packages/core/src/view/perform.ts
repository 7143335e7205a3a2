import { alike } from "../consent/choose.ts";
import type { Consent } from "../consent/consent.ts";
import type { ActionName } from "../messages/messages.ts";

type Perform = (consent: Consent, granted: readonly string[]) => void;

const PERFORM: Readonly<Record<ActionName, Perform>> = {
  "accept-all": (consent) => consent.acceptAll(),
  "reject-all": (consent) => consent.rejectAll(),
  manage: (consent) => consent.openPreferences(),
  save: (consent) => consent.save(),
  close: (consent) => consent.close(),
  withdraw: (consent) => consent.withdraw(),
  // Exactly these: every other answer stays as it is.
  allow: (consent, granted) => consent.save(alike(granted, true)),
};

/**
 * Does what a button of the interface says, in a page or for a form that a server was sent.
 *
 * @param granted the keys that the button's form names
 */
export function perform(
  consent: Consent,
  action: ActionName,
  granted: readonly string[] = [],
): void {
  PERFORM[action](consent, granted);
}
