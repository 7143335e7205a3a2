/** Said by a page as soon as its own code can tell that the visitor has allowed analytics. */
export function consentIsKnown(): void {
  if (performance.getEntriesByName("consent-known").length > 0) return;
  performance.mark("consent-known");
}
