import type { Category, NecessaryPurpose, Policy, StoredItem } from "./policy.ts";

/** An item with where it is declared. */
export interface DeclaredItem {
  readonly item: StoredItem;
  readonly category: string;
  readonly purpose: string;
}

/** Everything that a policy declares, in its order. */
export function declaredItems(policy: Policy): DeclaredItem[] {
  return Object.entries(policy.categories).flatMap(([category, { purposes }]) =>
    Object.entries(purposes).flatMap(([purpose, { items }]) =>
      items.map((item) => ({ item, category, purpose })),
    ),
  );
}

/** The visitor's own settings: what a reset removes, see `Purpose.resettable`. */
export function resettableItems(policy: Policy): DeclaredItem[] {
  return declaredItems(policy).filter((declared) => isResettable(policy, declared));
}

/** Whether a reset removes what is declared there. */
export function isResettable(
  { categories }: Policy,
  { category, purpose }: Omit<DeclaredItem, "item">,
): boolean {
  const own = (categories[category] as Category).purposes[purpose] as Partial<NecessaryPurpose>;
  return own.resettable ?? own.exemption === "interface-preference";
}
