import { servicesOf } from "../policy/keys.ts";
import type { Category, Policy } from "../policy/policy.ts";

/**
 * The revision that an answer about a category must have been given in: that of its own last material change or of one
 * of its services, whichever is later. Who receives the data is part of what was agreed to (EDPB 05/2020, paragraph 110).
 */
export function requiredRevision({ services = {} }: Policy, category: Category): number {
  const revisions = servicesOf(category).map((service) => services[service]?.revision ?? 1);
  return Math.max(category.revision ?? 1, ...revisions);
}
