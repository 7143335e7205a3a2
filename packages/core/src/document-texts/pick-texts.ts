import { nearestLocale } from "../policy/nearest-locale.ts";
import type { DocumentTexts } from "./document-texts.ts";
import { enDocument } from "./en.ts";

/**
 * The texts in the language nearest to the wanted one; English where none is near.
 *
 * @param locale BCP 47 tag
 * @param available the languages that the app has loaded; English is always there
 */
export function pickTexts(locale: string, available: readonly DocumentTexts[]): DocumentTexts {
  const nearest = nearestLocale(locale, [
    "en",
    ...available.map(({ messages }) => messages.locale),
  ]);
  return available.find(({ messages }) => messages.locale === nearest) ?? enDocument;
}
