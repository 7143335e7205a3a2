import type { Consent } from "../consent/consent.ts";
import { ACTIONS } from "../messages/messages.ts";
import { keepFocus } from "./keep-focus.ts";
import { perform } from "./perform.ts";

/** The part of a submit event that is needed. Frameworks hand on the browser's own. */
export interface SubmitLike {
  readonly target: EventTarget | null;
  readonly submitter?: EventTarget | null;
  preventDefault(): void;
}

/**
 * Carries out the button that a consent form was sent with, in place of sending it.
 *
 * @param inItsPlace what takes the form's place, and the focus. @default what says that the answer is saved
 */
export function submitForm(
  consent: Consent,
  event: SubmitLike,
  inItsPlace: () => HTMLElement | null | undefined = () => null,
): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const pressed = (event.submitter as HTMLButtonElement | null | undefined)?.value;
  const action = ACTIONS.find((each) => each === pressed);
  if (action) perform(consent, action, new FormData(form).getAll("grant") as string[]);
  const page = form.ownerDocument;
  keepFocus(() => inItsPlace() ?? page.querySelector<HTMLElement>('[data-cookiepact="status"]'));
}
