import type { Category, Policy, Purpose, StoredItem } from "../policy/policy.ts";
import { readRetention } from "../retention/duration.ts";
import { addDuration } from "../retention/expiry.ts";
import type { ChangeKind, PolicyChange } from "./change.ts";
import { titled } from "./diff-categories.ts";
import { makeChange, quoted, same } from "./make-change.ts";

/** An item, with where it is declared. */
interface Placed {
  readonly item: StoredItem;
  readonly key: string;
  readonly category: Category;
  readonly purpose: string;
  readonly path: string;
}

/** What has changed in the items, wherever they are declared. */
export function diffItems(before: Policy, after: Policy): PolicyChange[] {
  const old = placedItems(before);
  const current = placedItems(after);
  return [
    ...[...current].flatMap(([id, placed]) => {
      const earlier = old.get(id);
      return earlier ? diffItem(earlier, placed) : [itemAdded(placed, [...old.values()])];
    }),
    ...[...old].filter(([id]) => !current.has(id)).map(([, placed]) => itemRemoved(placed)),
  ];
}

/** By what makes it the same thing on the device. Domain and retention may change; then it is still the same. */
function placedItems(policy: Policy): Map<string, Placed> {
  const items = new Map<string, Placed>();
  for (const [key, category] of Object.entries(policy.categories)) {
    for (const [purpose, { items: declared }] of Object.entries<Purpose>(category.purposes)) {
      declared.forEach((item, index) => {
        const { storage = "cookie", name, path: cookiePath = "/" } = item;
        const path = `categories.${key}.purposes.${purpose}.items[${index}]`;
        const id = [storage, name, cookiePath].join(" ");
        items.set(items.has(id) ? `${id} ${item.domain}` : id, {
          item,
          key,
          category,
          purpose,
          path,
        });
      });
    }
  }
  return items;
}

/** A change of one item. */
function itemChange(kind: ChangeKind, { key, category, path }: Placed, sentence: string) {
  return makeChange({ kind, key, path, sentence, necessary: category.kind === "necessary" });
}

/** New, but for a purpose and by a provider that were known, and for no longer than what they stored: a line in the log. */
function itemAdded(placed: Placed, old: readonly Placed[]): PolicyChange {
  const { item, key, purpose, category } = placed;
  const known = old.filter((each) => each.key === key && each.purpose === purpose);
  const alike = known.filter((each) => each.item.service === item.service);
  const longest = Math.max(0, ...alike.map((each) => lengthOf(each.item)));
  const isWithin = alike.length > 0 && lengthOf(item) <= longest;
  const sentence = `The category ${titled(category.title)} also stores ${named(item)}, for ${item.retention}`;
  return isWithin || known.length === 0
    ? itemChange("item-added", placed, `${sentence}.`)
    : itemChange(
        "item-added-for-longer",
        placed,
        `${sentence}: longer, or by somebody else, than anything before.`,
      );
}

function itemRemoved(placed: Placed): PolicyChange {
  const { category, item } = placed;
  return itemChange(
    "item-removed",
    placed,
    `The category ${titled(category.title)} no longer stores ${named(item)}.`,
  );
}

function diffItem(before: Placed, after: Placed): PolicyChange[] {
  return [...diffPlace(before, after), ...diffFields(before, after)];
}

function diffPlace(before: Placed, after: Placed): PolicyChange[] {
  if (before.key === after.key && before.purpose === after.purpose) return [];
  const name = capitalised(named(after.item));
  const from = titled(before.category.title);
  const to = titled(after.category.title);
  if (before.key === after.key) {
    return [
      itemChange(
        "item-moved-within",
        after,
        `${name} serves another purpose of ${to} than before.`,
      ),
    ];
  }
  if (after.category.kind === "necessary") {
    const sentence = `${name} was in ${from}, which could be refused, and is now in ${to}, which cannot; say why.`;
    return before.category.kind === "necessary"
      ? [itemChange("item-moved-within", after, `${name} has moved from ${from} to ${to}.`)]
      : [itemChange("item-now-necessary", after, sentence)];
  }
  return before.category.kind === "necessary"
    ? [
        itemChange(
          "item-now-optional",
          after,
          `${name} was necessary and is now in ${to}; it waits for an answer.`,
        ),
      ]
    : [
        itemChange(
          "item-moved",
          after,
          `${name} has moved from ${from} to ${to}; an answer about one is none about the other.`,
        ),
      ];
}

function diffFields(before: Placed, after: Placed): PolicyChange[] {
  const old = before.item;
  const { item } = after;
  const name = capitalised(named(item));
  const changes: PolicyChange[] = [];
  const add = (kind: ChangeKind, sentence: string) =>
    changes.push(itemChange(kind, after, sentence));
  const longer = lengthOf(item) - lengthOf(old);
  const kept = `${name} is kept for ${item.retention}, and was for ${old.retention}.`;
  if (longer !== 0) add(longer > 0 ? "retention-longer" : "retention-shorter", kept);
  const wider = compareScopes(old.domain, item.domain);
  if (wider !== 0) {
    const where = item.domain ? `all of ${item.domain}` : "one host alone";
    add(wider > 0 ? "scope-wider" : "scope-narrower", `${name} now reaches ${where}.`);
  }
  if (old.service !== item.service) {
    add(
      item.service ? "provider-changed" : "recipient-removed",
      `${name} now belongs to ${item.service ?? "the site itself"}.`,
    );
  }
  changes.push(...diffAccess(before, after));
  if (!same(old.description, item.description)) {
    add(
      "text-changed",
      `What is said of ${named(item)} has changed. If it now means something else, raise the revision.`,
    );
  }
  return changes;
}

/** Who writes an item, who may read it, and with which requests it is sent. */
function diffAccess(before: Placed, after: Placed): PolicyChange[] {
  const name = capitalised(named(after.item));
  const { sameSite } = after.item;
  const wasEverywhere = before.item.sameSite === "none";
  if (sameSite === "none" && !wasEverywhere) {
    return [itemChange("scope-wider", after, `${name} is now sent from other sites as well.`)];
  }
  // Left out is not narrower: not every browser then keeps it from requests of other sites.
  if (wasEverywhere && sameSite && sameSite !== "none") {
    const sentence = `${name} is no longer sent from other sites.`;
    return [itemChange("scope-narrower", after, sentence)];
  }
  if (same(accessOf(before.item), accessOf(after.item))) return [];
  return [itemChange("access-changed", after, `${name} is written in another way than before.`)];
}

function accessOf({ setBy, httpOnly, sameSite, secure }: StoredItem) {
  return [setBy, httpOnly, sameSite, secure];
}

/** @returns more than zero where the cookie reaches more hosts than before, less where fewer */
function compareScopes(before: string | undefined, after: string | undefined): number {
  if (before === after) return 0;
  if (!after) return -1;
  // A parent domain has more hosts; whatever is neither above nor below, it had not before.
  return before?.endsWith(`.${after}`) || !before?.length || !after.endsWith(`.${before}`) ? 1 : -1;
}

const START = new Date(0);

/** In milliseconds; a session lasts for none of them. */
function lengthOf({ retention }: StoredItem): number {
  const duration = readRetention(retention);
  return duration === null || duration === "session" ? 0 : addDuration(START, duration).getTime();
}

function named({ name, storage = "cookie" }: StoredItem): string {
  const kinds = { cookie: "the cookie", other: "what is called" } as Record<string, string>;
  return `${kinds[storage] ?? `the ${storage} item`} ${quoted(name)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
