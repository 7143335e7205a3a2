import type { Category, Policy, Purpose } from "./policy.ts";

/** The keys of the policy's categories. */
export type CategoryKey<P extends Policy> = keyof P["categories"] & string;

/** The keys of the policy's services. */
export type ServiceKey<P extends Policy> = P extends { readonly services: infer Services }
  ? keyof Services & string
  : never;

/** Whatever consent can be read for: categories and services share one namespace. */
export type ConsentKey<P extends Policy> = CategoryKey<P> | ServiceKey<P>;

/** The categories that a visitor can refuse. */
export type OptionalCategoryKey<P extends Policy> = {
  [Key in CategoryKey<P>]: P["categories"][Key]["kind"] extends "necessary" ? never : Key;
}[CategoryKey<P>];

/** Whatever a visitor can grant or refuse. A necessary category is not among them. */
export type OptionalKey<P extends Policy> = OptionalCategoryKey<P> | ServiceKey<P>;

/** The grammar of a key in the consent cookie: `lower-alpha *( lower-alpha / DIGIT / "_" )`. */
export const KEY_PATTERN = /^[a-z][a-z0-9_]*$/;

/** The refusable categories, in the policy's order. */
export function optionalCategories(policy: Policy): string[] {
  return Object.keys(policy.categories).filter(
    (key) => policy.categories[key]?.kind !== "necessary",
  );
}

/** The services that take part in a category: those that its purposes name and those that its items name. */
export function servicesOf({ purposes }: Category): string[] {
  return Object.values<Purpose>(purposes).flatMap(({ services = [], items }) => [
    ...services,
    ...items.flatMap(({ service = [] }) => service),
  ]);
}

// A policy does not change, so walking all of its items once is enough.
const indexes = new WeakMap<Policy, Map<string, string[]>>();

/**
 * The optional categories that a key hangs on: itself for a category, those that it takes part in for a service. Empty
 * for what is necessary, and for a key that the policy does not have.
 */
export function categoriesOf(policy: Policy, key: string): readonly string[] {
  const index = indexes.get(policy) ?? indexKeys(policy);
  indexes.set(policy, index);
  return index.get(key) ?? [];
}

function indexKeys(policy: Policy): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const category of optionalCategories(policy)) {
    const keys = new Set([category, ...servicesOf(policy.categories[category] as Category)]);
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), category]);
  }
  return index;
}
