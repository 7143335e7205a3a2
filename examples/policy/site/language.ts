export const LANGUAGES = [
  { locale: "en", name: "English" },
  { locale: "de", name: "Deutsch" },
] as const;

/** The language that a link from another app asked for (`?lang=de`), or else the browser's. */
export function preferredLanguage(): string {
  return new URLSearchParams(location.search).get("lang") ?? navigator.language;
}

/** Tells assistive technology and the browser which language the page is in now. */
export function markLanguage(locale: string): void {
  document.documentElement.lang = locale;
}
