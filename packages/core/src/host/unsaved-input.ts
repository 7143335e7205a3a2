/** What visitors type into, Cookiepact's own switches aside. */
const OURS = "[data-cookiepact]";

/** What is ticked is ticked again in a moment; and it may be the very switch that took the consent back. */
const TICKED = /^(checkbox|radio)$/;

/**
 * Notes what the visitor types from now on.
 *
 * Not by comparing fields with their default values: frameworks keep the two the same.
 *
 * @returns whether something that was typed is still in the page
 */
export function unsavedInput(): () => boolean {
  const touched = new Set<HTMLElement>();
  globalThis.document?.addEventListener(
    "input",
    (event) => {
      // The target would be the host of a shadow tree, which holds no text.
      const field = event.composedPath()[0] as HTMLInputElement;
      if (event.isTrusted && !TICKED.test(field.type) && !field.closest(OURS)) touched.add(field);
    },
    true,
  );
  return () => [...touched].some((field) => field.isConnected && isFilled(field));
}

function isFilled(field: HTMLElement): boolean {
  return ((field as HTMLInputElement).value ?? field.textContent) !== "";
}
