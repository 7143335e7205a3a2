/**
 * The closest of the available language tags, by cutting the wanted tag from the right (RFC 4647, section 3.4,
 * "lookup"), then by the script that the language is written in there (`zh-TW` in `zh-Hant`), then by any variant of the
 * same language. `undefined` where nothing is near.
 */
export function nearestLocale(wanted: string, available: readonly string[]): string | undefined {
  const tag = wanted.toLowerCase().replaceAll("_", "-");
  const language = tag.split("-", 1)[0] as string;
  return (
    lookUp(tag, available) ??
    // Norwegian is more than Bokmål, and whoever reads any of it reads that.
    lookUp(written(tag.replace(/^n[on]\b/, "nb")), available) ??
    available.find((each) => each.toLowerCase().startsWith(`${language}-`))
  );
}

function lookUp(wanted: string, available: readonly string[]): string | undefined {
  for (let tag = wanted; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
    const found = available.find((each) => each.toLowerCase() === tag);
    if (found) return found;
  }
  return undefined;
}

/** The language with its script. A page's `lang` can be anything, and what is no tag stays what it is. */
function written(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`.toLowerCase();
  } catch {
    return tag;
  }
}
