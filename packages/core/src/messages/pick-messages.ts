import { nearestLocale } from "../policy/nearest-locale.ts";
import { enFirstLayer } from "./en-first-layer.ts";
import type { LoadedMessages, Messages } from "./messages.ts";

/**
 * The texts in the language nearest to the wanted one; English where none is near.
 *
 * @param locale BCP 47 tag
 * @param available the languages that the app has loaded; English is always there
 */
export function pickMessages(locale: string, available: readonly Messages[] = []): LoadedMessages {
  // English first: whoever wants it is not looked for among the others, which takes a browser its first use of `Intl`.
  const nearest = nearestLocale(locale, ["en", ...available.map((each) => each.locale)]);
  return available.find((each) => each.locale === nearest) ?? enFirstLayer;
}
