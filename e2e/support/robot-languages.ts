import type { LOCALES } from "@cookiepact/core/locales";

export type Locale = (typeof LOCALES)[number];

/**
 * What DuckDuckGo's robot goes by to find the banner in each of our languages: the words in it, where the robot knows
 * the language (or, as with Portuguese, one that is near enough), and otherwise a rule of its own for Cookiepact.
 * Complete by type: a new language has to be entered.
 */
const ROBOT_GOES_BY: Readonly<Record<Locale, "words" | "rule">> = {
  ar: "rule",
  bg: "rule",
  cs: "rule",
  da: "rule",
  de: "words",
  el: "rule",
  en: "words",
  es: "words",
  et: "rule",
  fi: "rule",
  fr: "words",
  ga: "rule",
  he: "rule",
  hi: "rule",
  hr: "rule",
  hu: "rule",
  is: "rule",
  it: "words",
  ja: "rule",
  ko: "rule",
  lt: "rule",
  lv: "rule",
  mt: "rule",
  nb: "rule",
  nl: "words",
  pl: "words",
  "pt-BR": "words",
  pt: "words",
  ro: "rule",
  sk: "rule",
  sl: "rule",
  sv: "rule",
  tr: "rule",
  uk: "rule",
  "zh-Hans": "rule",
  "zh-Hant": "rule",
};

export function languagesBy(means: "words" | "rule"): Locale[] {
  return (Object.keys(ROBOT_GOES_BY) as Locale[]).filter((each) => ROBOT_GOES_BY[each] === means);
}
