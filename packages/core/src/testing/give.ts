import type { ConsentActions } from "../consent/consent.ts";
import type { Choices } from "../consent/decide.ts";
import { ConsentError } from "../policy/error.ts";
import type { ChosenKeys, VisitorAnswer } from "./visitor.ts";

/**
 * Answers by the gestures of a visitor, so that the record says what it would say of one.
 *
 * @throws ConsentError `unknown-key`; `invalid-record` for a key that is granted and denied
 */
export function give(consent: ConsentActions, answer: VisitorAnswer): void {
  if (answer === "accept-all") consent.acceptAll();
  else if (answer === "reject-all") consent.rejectAll();
  else if (answer !== "none") {
    // In the preferences: there a grant is given in the knowledge of the signals, and the record says so.
    consent.openPreferences();
    consent.save(choicesOf(answer));
  }
}

function choicesOf({ granted = [], denied = [] }: ChosenKeys): Choices {
  const both = granted.find((key) => denied.includes(key));
  if (both !== undefined) {
    throw new ConsentError("invalid-record", `An answer cannot both grant and deny "${both}".`);
  }
  return Object.fromEntries([
    ...granted.map((key) => [key, true]),
    ...denied.map((key) => [key, false]),
  ]);
}
