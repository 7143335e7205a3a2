/** What visitors type into, Cookiepact's own switches aside. */
const OURS = "[data-cookiepact]";

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
    ({ target, isTrusted }) => {
      const field = target as HTMLElement;
      if (isTrusted && !field.closest(OURS)) touched.add(field);
    },
    true,
  );
  return () => [...touched].some((field) => field.isConnected && isFilled(field));
}

function isFilled(field: HTMLElement): boolean {
  return ((field as HTMLInputElement).value ?? field.textContent) !== "";
}
