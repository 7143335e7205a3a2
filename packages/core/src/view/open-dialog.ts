import type { Consent } from "../consent/consent.ts";

/**
 * Shows the preferences as a real modal dialog. Esc and a press outside close it without saving; the browser gives the
 * focus back to where it was.
 *
 * @returns closes it; call it before the element leaves the page, or the focus is lost
 */
export function openDialog(dialog: HTMLDialogElement, consent: Pick<Consent, "close">): () => void {
  const onCancel = (event: Event) => {
    event.preventDefault();
    consent.close();
  };
  const onPress = (event: MouseEvent) => {
    if (isOutside(dialog, event)) consent.close();
  };
  dialog.addEventListener("cancel", onCancel);
  dialog.addEventListener("pointerdown", onPress);
  // The dialog itself takes the focus, and so is read out by its title; a browser would choose the first thing inside.
  dialog.autofocus = true;
  if (!dialog.open) dialog.showModal();
  return () => {
    dialog.removeEventListener("cancel", onCancel);
    dialog.removeEventListener("pointerdown", onPress);
    dialog.close();
  };
}

/** The backdrop belongs to the dialog element, as do its padding and its scrollbar: only the place tells them apart. */
function isOutside(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
