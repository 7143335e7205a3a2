/**
 * An id that is unique in the page. Whoever refers to ids parts them at spaces, and a key that nobody has checked may have some.
 *
 * @param scope.prefix so that two documents can stand in one page
 */
export function idOf({ prefix }: { readonly prefix: string }, ...parts: readonly string[]): string {
  return ["cookiepact", prefix, ...parts].join("-").replace(/\s/g, "_");
}
