import type { Consent } from "../consent/consent.ts";
import { perform } from "./perform.ts";

/** The part of a submit event that is needed. Frameworks hand on the browser's own. */
export interface SubmitLike {
  readonly target: EventTarget | null;
  readonly submitter?: EventTarget | null;
  preventDefault(): void;
}

/** Carries out the button that a consent form was sent with, in place of sending it. */
export function submitForm(consent: Consent, event: SubmitLike): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const pressed = event.submitter as HTMLButtonElement | null | undefined;
  perform(consent, pressed?.value ?? "", new FormData(form));
  // Once the framework has taken away what is not needed any more.
  setTimeout(() => keepFocus(form.ownerDocument));
}

/**
 * A banner that leaves takes the focus with it, and whoever goes by the keyboard would be nowhere. In its place stands what
 * has become of the answer.
 */
function keepFocus(page: Document): void {
  if (page.activeElement !== page.body) return;
  const status = page.querySelector<HTMLElement>('[data-cookiepact="status"]');
  status?.setAttribute("tabindex", "-1");
  status?.focus();
}
