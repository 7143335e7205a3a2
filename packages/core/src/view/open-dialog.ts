import type { Consent } from "../consent/consent.ts";

/**
 * Shows the preferences as a real modal dialog. Esc and a press outside close it without saving; the browser gives the
 * focus back to where it was.
 *
 * @returns closes it; call it before the element leaves the page, or the focus is lost
 */
export function openDialog(dialog: HTMLDialogElement, consent: Pick<Consent, "close">): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal };
  let pressedOutside = false;
  const onCancel = (event: Event) => {
    event.preventDefault();
    consent.close();
  };
  const onPress = (event: MouseEvent) => {
    pressedOutside = isOutside(dialog, event);
  };
  const onClick = (event: MouseEvent) => {
    // Not on the press already: the click that follows would land on the page underneath. And not without one: Enter on a
    // button is a click at no place at all.
    if (pressedOutside && isOutside(dialog, event)) consent.close();
    pressedOutside = false;
  };
  dialog.addEventListener("cancel", onCancel, options);
  dialog.addEventListener("pointerdown", onPress, options);
  dialog.addEventListener("click", onClick, options);
  if (!dialog.open) dialog.showModal();
  // Read out by its title, and seen from its top: a browser would go to the first thing inside that takes the focus.
  dialog.focus();
  dialog.scrollTop = 0;
  return () => {
    listening.abort();
    dialog.close();
  };
}

/** The backdrop belongs to the dialog element, as do its padding and its scrollbar: only the place tells them apart. */
function isOutside(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
