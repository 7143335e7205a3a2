/** A country by its name in a language. @param country ISO 3166-1 alpha-2 */
export function regionName(country: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
  } catch {
    // No region's code: shown as it was written.
    return country;
  }
}
