import type { DeclaredItem } from "../consent/storage.ts";
import { declaredItems } from "../policy/declared-items.ts";
import type { Policy, StorageKind } from "../policy/policy.ts";

/** Finds what a policy declares under a name. */
export interface ItemIndex {
  /** The declarations that fit best: those of the exact name, else of the pattern with the longest fixed part. */
  findAll(storage: StorageKind, name: string): readonly DeclaredItem[];
  readonly items: readonly DeclaredItem[];
}

// A name, or a star before or after what is fixed. With stars elsewhere it would cover what is not declared, and covers nothing.
const NAME = /^(?:(\*?)([^*]+)|([^*]+)\*)$/;

// A policy does not change, so preparing it once is enough.
const indexes = new WeakMap<Policy, ItemIndex>();

/**
 * What a policy declares, ready for looking names up. A look costs the same whatever the size of the policy: one for an
 * exact name, and one for each length that the fixed parts of its patterns have.
 */
export function itemIndexOf(policy: Policy): ItemIndex {
  const index = indexes.get(policy) ?? indexItems(policy);
  indexes.set(policy, index);
  return index;
}

function indexItems(policy: Policy): ItemIndex {
  const items = declaredItems(policy);
  // By name alone, so that a look makes no new text: a server looks up every cookie of every request.
  const exact = new Map<string, DeclaredItem[]>();
  const prefixes = new Map<string, DeclaredItem[]>();
  const suffixes = new Map<string, DeclaredItem[]>();
  for (const declared of items) {
    const [, star, whole, beginning] = NAME.exec(declared.item.name) ?? [];
    const fixed = whole ?? beginning;
    const group = beginning ? prefixes : star ? suffixes : exact;
    if (fixed) group.set(fixed, [...(group.get(fixed) ?? []), declared]);
  }
  const lengths = [...new Set([...prefixes.keys(), ...suffixes.keys()].map((key) => key.length))];
  lengths.sort((one, other) => other - one);

  function findAll(storage: StorageKind, name: string): readonly DeclaredItem[] {
    const within = (group: Map<string, DeclaredItem[]>, key: string) =>
      group.get(key)?.filter(({ item }) => (item.storage ?? "cookie") === storage) ?? [];
    let found = within(exact, name);
    for (const length of lengths) {
      if (found.length > 0) break;
      if (length > name.length) continue;
      found = [
        ...within(prefixes, name.slice(0, length)),
        ...within(suffixes, name.slice(-length)),
      ];
    }
    return found;
  }

  return { items, findAll };
}
