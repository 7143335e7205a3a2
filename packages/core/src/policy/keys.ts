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

/** Which optional categories a service takes part in, for every service of a policy. */
type ServiceIndex = ReadonlyMap<string, readonly string[]>;

// A policy does not change, so walking all its items once is enough.
const indexes = new WeakMap<Policy, ServiceIndex>();

/** The refusable categories, in the policy's order. */
export function optionalCategories(policy: Policy): string[] {
  return Object.keys(policy.categories).filter(
    (key) => policy.categories[key]?.kind !== "necessary",
  );
}

/** The optional categories that a service takes part in; none for one that only necessary purposes use. */
export function categoriesOf(policy: Policy, service: string): readonly string[] {
  const index = indexes.get(policy) ?? indexServices(policy);
  indexes.set(policy, index);
  return index.get(service) ?? [];
}

/** Whether a visitor decides about a key: an optional category, or a service in at least one. */
export function isOptionalKey(policy: Policy, key: string): boolean {
  return optionalCategories(policy).includes(key) || categoriesOf(policy, key).length > 0;
}

/** The services that take part in a category, each once: those its purposes name and those its items name. */
export function servicesOf(category: Category): Set<string> {
  const purposes: readonly Purpose[] = Object.values(category.purposes);
  return new Set(
    purposes.flatMap((purpose) => [
      ...(purpose.services ?? []),
      ...purpose.items.flatMap((item) => item.service ?? []),
    ]),
  );
}

function indexServices(policy: Policy): ServiceIndex {
  const index = new Map<string, string[]>();
  for (const key of optionalCategories(policy)) {
    for (const service of servicesOf(policy.categories[key] as Category)) {
      index.set(service, [...(index.get(service) ?? []), key]);
    }
  }
  return index;
}
