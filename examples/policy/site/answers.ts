import { type ConsentSnapshot, textIn } from "@cookiepact/core";
import { policy } from "../src/index.ts";
import { copyIn } from "./copy.ts";

export interface AnswerLine {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly answer: string;
}

type CategoryKey = keyof typeof policy.categories;

/** The present answer to each category, in words. */
export function answersIn({
  keys,
  locale,
}: Pick<ConsentSnapshot<typeof policy>, "keys" | "locale">) {
  const { answers } = copyIn(locale);
  return (Object.keys(policy.categories) as CategoryKey[]).map((key): AnswerLine => {
    const { title, description } = policy.categories[key];
    const { because, since } = keys[key];
    return {
      key,
      title: textIn(title, locale),
      description: textIn(description, locale),
      answer: answers[because].replace("{day}", since ? dayInWords(since, locale) : ""),
    };
  });
}

/** "23 November 2026" for `"20261123"`. */
export function dayInWords(day: string, locale: string): string {
  const date = new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
