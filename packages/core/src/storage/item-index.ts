import type { DeclaredItem } from "../consent/storage.ts";
import type { Policy, StorageKind } from "../policy/policy.ts";

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
  const known = indexes.get(policy);
  if (known) return known;
  const index = indexItems(policy);
  indexes.set(policy, index);
  return index;
}

function indexItems(policy: Policy): ItemIndex {
  const items = declaredItems(policy);
  // By name alone, so that a look makes no new text: a server looks up every cookie of every request.
  const exact = new Map<string, DeclaredItem[]>();
  const patterns: { readonly declared: DeclaredItem; fits(name: string): boolean }[] = [];
  for (const declared of items) {
    const { name } = declared.item;
    if (name.includes("*")) patterns.push({ declared, fits: matcherOf(name) });
    else exact.set(name, [declared, ...(exact.get(name) ?? [])]);
  }
  patterns.sort((one, other) => other.declared.item.name.length - one.declared.item.name.length);
  return {
    items,
    find(storage, name) {
      const isOf = ({ item }: DeclaredItem) => (item.storage ?? "cookie") === storage;
      return (
        exact.get(name)?.find(isOf) ??
        patterns.find(({ declared, fits }) => fits(name) && isOf(declared))?.declared
      );
    },
  };
}

/** Tells whether a name fits a pattern that begins or ends with `*`, or does both. */
function matcherOf(pattern: string): (name: string) => boolean {
  const fixed = pattern.replaceAll("*", "");
  if (!pattern.startsWith("*")) return (name) => name.startsWith(fixed);
  return pattern.endsWith("*") ? (name) => name.includes(fixed) : (name) => name.endsWith(fixed);
}

function declaredItems(policy: Policy): DeclaredItem[] {
  return Object.entries(policy.categories).flatMap(([category, { purposes }]) =>
    Object.entries(purposes).flatMap(([purpose, { items }]) =>
      items.map((item) => ({ item, category, purpose })),
    ),
  );
}
