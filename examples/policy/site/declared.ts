import { humanizeRetention, type Policy, type StoredItem, textIn } from "@cookiepact/core";
import { policy } from "../src/index.ts";
import { copyIn } from "./copy.ts";

/** One row of the page that says what is stored. */
export interface DeclaredItem {
  readonly name: string;
  readonly purpose: string;
  readonly kept: string;
  readonly setBy: string;
}

interface DeclaredCategory {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly items: readonly DeclaredItem[];
}

const { categories, services = {} }: Policy = policy;

/** Everything that the policy declares, in words: it cannot say less than the banner asks for. */
export function declaredIn(locale: string): readonly DeclaredCategory[] {
  return Object.entries(categories).map(([key, { title, description, purposes }]) => ({
    key,
    title: textIn(title, locale),
    description: textIn(description, locale),
    items: Object.values(purposes).flatMap((purpose) =>
      purpose.items.map((item) => inWords(item, textIn(purpose.title, locale), locale)),
    ),
  }));
}

function inWords(
  { name, retention, service, setBy = "script" }: StoredItem,
  purpose: string,
  locale: string,
): DeclaredItem {
  const { cookies } = copyIn(locale);
  return {
    name,
    purpose,
    kept: humanizeRetention(retention, locale, cookies.session),
    setBy: services[service ?? ""]?.name ?? cookies.setBy[setBy],
  };
}
