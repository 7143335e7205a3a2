import { nearestLocale } from "./nearest-locale.ts";

/** A text for people: one string, or one per language with English always among them. */
export type Text = string | LocalizedText;

export interface LocalizedText {
  readonly en: string;
  readonly [locale: string]: string;
}

/**
 * The text in the nearest language that it has.
 *
 * @param locale a BCP 47 tag such as `"de-AT"`; falls back to `de`, then to English
 */
export function textIn(text: Text, locale: string): string {
  if (typeof text === "string") return text;
  return text[nearestLocale(locale, Object.keys(text)) ?? "en"] ?? text.en;
}
