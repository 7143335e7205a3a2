/**
 * What is pressed may leave the page and take the focus with it, and whoever goes by the keyboard would be nowhere. Then what
 * has come in its place is given the focus, as soon as the framework has shown it.
 */
export function keepFocus(inItsPlace: () => HTMLElement | null | undefined): void {
  setTimeout(() => {
    const element = inItsPlace();
    if (!element || element.ownerDocument.activeElement !== element.ownerDocument.body) return;
    // What only speaks cannot be reached, and so has to be made fit for it.
    if (element.tabIndex < 0) element.setAttribute("tabindex", "-1");
    element.focus();
  });
}
