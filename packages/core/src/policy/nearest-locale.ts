/**
 * The closest of the available language tags, by cutting the wanted tag from the right (RFC 4647, section 3.4,
 * "lookup"), then by any variant of the same language. `undefined` where nothing is near.
 */
export function nearestLocale(wanted: string, available: readonly string[]): string | undefined {
  const byLowerCase = (tag: string) => available.find((each) => each.toLowerCase() === tag);
  let tag = wanted.toLowerCase().replaceAll("_", "-");
  const language = tag.split("-", 1)[0] as string;
  while (tag) {
    const found = byLowerCase(tag);
    if (found) return found;
    tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")));
  }
  return available.find((each) => each.toLowerCase().startsWith(`${language}-`));
}
