import { consentCookieNames } from "../cookie/cookie-names.ts";
import { declaredItems } from "../policy/declared-items.ts";
import type { Category, Purpose, StoredItem } from "../policy/policy.ts";
import type { Retention } from "../policy/retention-text.ts";
import { readRetention } from "../retention/duration.ts";
import { humanizeDuration } from "../retention/humanize.ts";
import type { Line } from "./document.ts";
import { code, fillLine, joined, said, written } from "./lines.ts";
import { ownValue } from "./own-value.ts";
import type { Scope } from "./scope.ts";
import { storedAs } from "./stored-as.ts";

/** One stored thing as the page's tables list it. */
export interface ListedItem {
  readonly name: Line;
  readonly storage: Line;
  readonly purpose: Line;
  readonly setBy: Line;
  readonly kept: Line;
  /** What it was made from. */
  readonly item: StoredItem;
}

/** What a category stores, in the policy's order. */
export function itemsOf(scope: Scope, { purposes }: Category): ListedItem[] {
  return Object.values<Purpose>(purposes).flatMap(({ title, items }) =>
    items.map((item) => {
      const { description } = item;
      const purpose = [said(title, scope), description ? said(description, scope) : null];
      return listedItem(scope, item, joined(" · ", purpose));
    }),
  );
}

function listedItem(scope: Scope, item: StoredItem, purpose: Line): ListedItem {
  const { name, storage = "cookie", service, retention } = item;
  return {
    name: code(name),
    storage: storedAs(scope, storage),
    purpose,
    // First or third party, and who (PG-01, C-673/17).
    setBy: service === undefined ? firstParty(scope) : thirdParty(scope, service),
    kept: written(kept(scope, retention)),
    item,
  };
}

/** @returns in words; what nobody can read is shown as it was written */
function kept({ texts }: Scope, retention: string): string {
  const read = readRetention(retention);
  if (read === null) return retention;
  const { locale, preferences } = texts.messages;
  return read === "session" ? preferences.session : humanizeDuration(read, locale);
}

function firstParty({ policy, texts }: Scope): Line {
  return fillLine(texts.types.firstParty, { name: written(policy.controller.name) });
}

/** A third party as such. @param key of a service */
export function thirdParty({ policy, texts }: Scope, key: string): Line {
  const name = ownValue(policy.services, key)?.name;
  return fillLine(texts.types.thirdParty, { name: written(name?.trim() ? name : key) });
}

/**
 * What Cookiepact stores to keep to the visitor's answer, and declares itself. What the policy declares of it stands with the
 * policy's own.
 */
export function ownItems(scope: Scope): ListedItem[] {
  const { policy, texts, regime, endpoint } = scope;
  const { own } = texts;
  const [cookie = ""] = consentCookieNames(policy.cookie);
  // Without an endpoint script writes it, and Safari forgets it (BR-01).
  const setBy = endpoint ? "server" : "script";
  const items: StoredItem[] = [
    { name: cookie, retention: `${regime.periodDays} days`, setBy, description: own.answer },
    // Kept for as long as they are needed: no period, but words.
    ...(["stamps", "outbox"] as const).map((name) => ({
      name: `cookiepact.${name}`,
      storage: "localStorage" as const,
      retention: own.needed as Retention,
      description: own[name],
    })),
  ];
  const declared = new Set(declaredItems(policy).map(({ item }) => item.name));
  return items
    .filter(({ name }) => !declared.has(name))
    .map((item) => listedItem(scope, item, said(item.description, scope)));
}
