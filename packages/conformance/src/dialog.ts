/**
 * jsdom has `<dialog>` without its methods. This is what the suite needs of them: the attribute, the focus, the event.
 * The rest (the top layer, Esc, the inert page) is tested in browsers.
 */
export function provideDialogs(): void {
  const { prototype } = HTMLDialogElement;
  prototype.showModal ??= showModal;
  prototype.close ??= close;
}

const openers = new WeakMap<HTMLDialogElement, Element | null>();

function showModal(this: HTMLDialogElement): void {
  if (this.open || !this.isConnected) {
    throw new DOMException("The dialog is open, or not in the page.", "InvalidStateError");
  }
  openers.set(this, document.activeElement);
  this.open = true;
  this.querySelector<HTMLElement>("input:not([disabled]), button")?.focus();
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  const opener = openers.get(this);
  if (opener instanceof HTMLElement && this.contains(document.activeElement)) opener.focus();
  queueMicrotask(() => this.dispatchEvent(new Event("close")));
}
