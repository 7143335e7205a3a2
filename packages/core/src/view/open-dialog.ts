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
  const onPress = (event: Event) => {
    // The backdrop belongs to the dialog element; everything inside is another target.
    if (event.target === dialog) consent.close();
  };
  dialog.addEventListener("cancel", onCancel);
  dialog.addEventListener("pointerdown", onPress);
  if (!dialog.open) dialog.showModal();
  return () => {
    dialog.removeEventListener("cancel", onCancel);
    dialog.removeEventListener("pointerdown", onPress);
    dialog.close();
  };
}
