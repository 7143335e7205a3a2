import { consentCookieNames } from "../cookie/cookie-names.ts";
import type { Policy, StorageKind, StoredItem } from "../policy/policy.ts";
import { readRetention } from "../retention/duration.ts";
import { humanizeDuration } from "../retention/humanize.ts";
import type { Line } from "./document.ts";
import { code, fillLine, joined, plain, said, written } from "./lines.ts";
import { ownValue } from "./own-value.ts";
import type { Scope } from "./scope.ts";

/** One stored thing as the page lists it. */
export interface ListedItem {
  readonly name: string;
  readonly storage: StorageKind;
  readonly purpose: Line;
  readonly setBy: Line;
  readonly kept: Line;
  /** What it was made from; `null` where no period can be given. */
  readonly item: StoredItem | null;
}

/** What a category stores, in the policy's order. */
export function itemsOf(scope: Scope, category: Policy["categories"][string]): ListedItem[] {
  return Object.values(category.purposes).flatMap((purpose) =>
    purpose.items.map((item) => ({
      name: item.name,
      storage: item.storage ?? "cookie",
      purpose: joined(
        said(purpose.title, scope),
        item.description ? [...plain("· "), ...said(item.description, scope)] : null,
      ),
      setBy: setBy(scope, item),
      kept: written(kept(scope, item)),
      item,
    })),
  );
}

/** @returns in words; what nobody can read is shown as it was written */
function kept({ texts }: Scope, { retention }: StoredItem): string {
  const read = readRetention(retention);
  if (read === null) return retention;
  const { locale, preferences } = texts.messages;
  return read === "session" ? preferences.session : humanizeDuration(read, locale);
}

/** First or third party, and who (PG-01, C-673/17). */
function setBy(scope: Scope, { service }: StoredItem): Line {
  return service === undefined ? firstParty(scope) : thirdParty(scope, service);
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
  const setBy = firstParty(scope);
  const [cookie] = consentCookieNames(policy.cookie);
  const period = humanizeDuration(days(regime.periodDays), texts.messages.locale);
  const cookieItem: StoredItem = {
    name: cookie as string,
    retention: `${regime.periodDays} days`,
    // Without an endpoint script writes it, and Safari forgets it (BR-01).
    setBy: endpoint ? "server" : "script",
  };
  const items: ListedItem[] = [
    { ...listed("cookie", cookieItem.name, own.answer, period), item: cookieItem },
    listed("localStorage", "cookiepact.stamps", own.stamps, own.needed),
    listed("localStorage", "cookiepact.outbox", own.outbox, own.needed),
  ];
  const declared = new Set(everyItem(policy).map(({ name }) => name));
  return items.filter(({ name }) => !declared.has(name));

  function listed(
    storage: StorageKind,
    name: string,
    purpose: string,
    keptFor: string,
  ): ListedItem {
    return { name, storage, purpose: plain(purpose), setBy, kept: plain(keptFor), item: null };
  }
}

function everyItem({ categories }: Policy): StoredItem[] {
  return Object.values(categories).flatMap(({ purposes }) =>
    Object.values(purposes).flatMap(({ items }) => items),
  );
}

/** A number of days as a duration. */
export function days(count: number) {
  return { years: 0, months: 0, weeks: 0, days: count, hours: 0, minutes: 0, seconds: 0 };
}

/** The names of a table's rows. */
export function nameOf({ name }: Pick<ListedItem, "name">): Line {
  return code(name);
}
