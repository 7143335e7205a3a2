import type { PreferencesTexts } from "../messages/messages.ts";
import type { Purpose } from "../policy/policy.ts";
import { textIn } from "../policy/text.ts";
import { readRetention } from "../retention/duration.ts";
import { humanizeDuration } from "../retention/humanize.ts";

/** One thing that a purpose stores. */
export interface ItemView {
  readonly name: string;
  /** For how long, in words. */
  readonly kept: string;
}

/** One purpose of a category, and what it stores. */
export interface PurposeView {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Each name once, however many kinds of storage have it. */
  readonly items: readonly ItemView[];
}

export function purposeView(
  key: string,
  purpose: Purpose,
  messages: PreferencesTexts,
): PurposeView {
  const { locale } = messages;
  const byName = new Map(purpose.items.map(({ name, retention }) => [name, retention]));
  return {
    key,
    title: textIn(purpose.title, locale),
    description: textIn(purpose.description, locale),
    items: [...byName].map(([name, retention]) => ({ name, kept: keptFor(retention, messages) })),
  };
}

/** A policy that nobody has checked may say anything: then it is shown as it was written. */
function keptFor(written: string, { locale, preferences }: PreferencesTexts): string {
  const retention = readRetention(written);
  if (retention === null) return written;
  return retention === "session" ? preferences.session : humanizeDuration(retention, locale);
}
