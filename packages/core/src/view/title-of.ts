import type { LoadedMessages } from "../messages/messages.ts";
import type { Policy } from "../policy/policy.ts";
import { textIn } from "../policy/text.ts";

/** What a category or service is called in a language. */
function titleOf(policy: Policy, key: string, locale: string): string {
  const category = policy.categories[key];
  return category ? textIn(category.title, locale) : (policy.services?.[key]?.name ?? key);
}

/** Several of them as a list in words: "A, B and C". */
export function titlesOf(
  policy: Policy,
  keys: readonly string[],
  { locale }: LoadedMessages,
): string {
  const titles = keys.map((key) => titleOf(policy, key, locale));
  return new Intl.ListFormat(locale).format(titles);
}
