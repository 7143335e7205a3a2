import type { Policy, StorageKind, StoredItem } from "../policy/policy.ts";

/** An item with where it is declared. */
export interface DeclaredItem {
  readonly item: StoredItem;
  readonly category: string;
  readonly purpose: string;
}

/** Finds what a policy declares under a name. */
export interface ItemIndex {
  /** The declaration that fits best: the exact name, else the pattern with the longest fixed part. */
  find(storage: StorageKind, name: string): DeclaredItem | undefined;
  readonly items: readonly DeclaredItem[];
}

// A policy does not change, so preparing it once is enough.
const indexes = new WeakMap<Policy, ItemIndex>();

/**
 * What a policy declares, ready for looking names up. An exact name costs one look, whatever the size of the policy; only patterns are
 * walked through.
 */
export function itemIndexOf(policy: Policy): ItemIndex {
  const index = indexes.get(policy) ?? indexItems(policy);
  indexes.set(policy, index);
  return index;
}

function indexItems(policy: Policy): ItemIndex {
  const items = declaredItems(policy);
  const exact = new Map<string, DeclaredItem>();
  const patterns: DeclaredItem[] = [];
  for (const declared of items) {
    const { name } = declared.item;
    if (name.includes("*")) patterns.push(declared);
    else exact.set(`${storageOf(declared.item)} ${name}`, declared);
  }
  patterns.sort((one, other) => other.item.name.length - one.item.name.length);
  return {
    items,
    find: (storage, name) =>
      exact.get(`${storage} ${name}`) ??
      patterns.find(({ item }) => storageOf(item) === storage && matches(item.name, name)),
  };
}

function storageOf(item: StoredItem): StorageKind {
  return item.storage ?? "cookie";
}

/** Whether a name fits a pattern that begins or ends with `*`, or does both. */
function matches(pattern: string, name: string): boolean {
  const fixed = pattern.replaceAll("*", "");
  if (pattern.startsWith("*") && pattern.endsWith("*")) return name.includes(fixed);
  return pattern.startsWith("*") ? name.endsWith(fixed) : name.startsWith(fixed);
}

function declaredItems(policy: Policy): DeclaredItem[] {
  return Object.entries(policy.categories).flatMap(([category, { purposes }]) =>
    Object.entries(purposes).flatMap(([purpose, { items }]) =>
      items.map((item) => ({ item, category, purpose })),
    ),
  );
}
