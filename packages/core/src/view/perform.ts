import { alike } from "../consent/choose.ts";
import type { Consent } from "../consent/consent.ts";
import type { ActionName } from "../messages/messages.ts";

type Perform = (consent: Consent, fields: FormFields) => void;

/** What a form names: `grant` once for each key that it grants, `key` once for each that it takes back. */
export interface FormFields {
  getAll(name: string): readonly unknown[];
}

const PERFORM: Readonly<Record<ActionName, Perform>> = {
  "accept-all": (consent) => consent.acceptAll(),
  "reject-all": (consent) => consent.rejectAll(),
  manage: (consent) => consent.openPreferences(),
  save: (consent) => consent.save(),
  close: (consent) => consent.close(),
  withdraw: (consent, fields) => consent.withdraw(...keysIn(fields, "key")),
  // Exactly these: every other answer stays as it is.
  allow: (consent, fields) => consent.save(alike(keysIn(fields, "grant"), true)),
  reset: (consent) => consent.storage?.reset(),
};

const keysIn = (fields: FormFields, name: string) => fields.getAll(name) as string[];

/** Does what a button of the interface says, in a page or for a form that a server was sent; nothing for any other button. */
export function perform(consent: Consent, action: string, fields: FormFields): void {
  if (Object.hasOwn(PERFORM, action)) PERFORM[action as ActionName](consent, fields);
}
