/** The European Economic Area: the European Union, Iceland, Liechtenstein and Norway. ISO 3166-1 alpha-2. */
const EEA = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
    " ",
  ),
);

/** Where a transfer needs a ground of its own, and has to be told of (GDPR 13(1)(f), 44). */
export function isOutsideEea(country: string): boolean {
  return !EEA.has(country.toUpperCase());
}
