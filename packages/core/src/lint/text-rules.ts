import { nearestLocale } from "../policy/nearest-locale.ts";
import type { Checks, Offence } from "./rule.ts";
import { namesOf, type PlacedText, textsOf } from "./texts.ts";
import { isBlank, isObject, within } from "./unchecked.ts";

/** What visitors are told. */
export const textRules = {
  "text-empty": {
    severity: "error",
    what: "a text that is missing or blank, in any language; English is what every other language falls back to",
    source: "GDPR, Articles 7(2), 12(1) and 13",
    fix: "Write it, in plain words; a translation that is not there yet is left out.",
    find: (subject) => [...namesOf(subject), ...textsOf(subject)].flatMap(blanks),
  },
  "text-untranslated": {
    severity: "warning",
    what: "with `locales`: a text that lacks one of them, or is one text for several languages",
    source: "GDPR, Article 12(1); Guidelines on transparency WP260 rev.01, paragraph 13",
    fix: 'Write one text a language: { en: "…", de: "…" }.',
    find: (subject) => {
      const wanted = [...new Set(subject.locales)];
      return textsOf(subject).flatMap((placed) => untranslated(placed, wanted));
    },
  },
} satisfies Checks;

function blanks({ path, text }: PlacedText): Offence[] {
  const message = "there is no text";
  if (!isObject(text)) return isBlank(text) ? [{ path, message }] : [];
  return [...new Set(["en", ...Object.keys(text)])]
    .filter((locale) => !Object.hasOwn(text, locale) || isBlank(text[locale]))
    .map((locale) => ({ path: within(path, locale), message }));
}

/** What is blank has been told of, whatever its language. */
function untranslated({ path, text }: PlacedText, wanted: readonly string[]): Offence[] {
  if (isObject(text)) {
    const missing = wanted.filter((locale) => !nearestLocale(locale, Object.keys(text)));
    return missing.length > 0 ? [{ path, message: `there is no text in ${list(missing)}` }] : [];
  }
  if (isBlank(text) || areOneLanguage(wanted)) return [];
  return [{ path, message: `this is one text, and the languages are ${list(wanted)}` }];
}

/** Which language a plain text is in, nobody says: it serves one, with its variants. */
function areOneLanguage([first, ...others]: readonly string[]): boolean {
  return first === undefined || others.every((other) => nearestLocale(other, [first]));
}

function list(locales: readonly string[]): string {
  return locales.join(", ");
}
