import type { Consent } from "@cookiepact/core";
import { openDialog } from "@cookiepact/core/view";

/**
 * `openDialog` as an action. Svelte takes elements out of the page before it cleans up after them, and a dialog that is
 * not in the page any more does not give the focus back: so that is done here.
 */
export function modal(dialog: HTMLDialogElement, consent: Consent) {
  const opener = document.activeElement as HTMLElement | null;
  const close = openDialog(dialog, consent);
  return {
    destroy() {
      close();
      opener?.focus({ preventScroll: true });
    },
  };
}
