import type { Consent } from "@cookiepact/core";
import { openDialog } from "@cookiepact/core/view/preferences";

/**
 * `openDialog`, for a framework that takes elements out of the page before it cleans up after them: where a whole part of
 * the page leaves with the dialog open, the browser does not give the focus back.
 *
 * @returns closes it
 */
export function openModal(dialog: HTMLDialogElement, consent: Consent): () => void {
  const opener = document.activeElement as HTMLElement | null;
  const close = openDialog(dialog, consent);
  return () => {
    close();
    if (!dialog.isConnected) opener?.focus({ preventScroll: true });
  };
}
