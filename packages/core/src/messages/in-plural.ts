import { fill } from "./fill.ts";
import type { Plural } from "./messages.ts";

/** A count in words, by the plural rules of the language that the texts are in. */
export function inPlural(texts: Plural, count: number, locale: string): string {
  const text = texts[new Intl.PluralRules(locale).select(count)] ?? texts.other;
  return fill(text, { count: new Intl.NumberFormat(locale).format(count) });
}
