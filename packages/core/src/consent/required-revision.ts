import { servicesOf } from "../policy/keys.ts";
import type { Category, Policy } from "../policy/policy.ts";

/**
 * The revision that an answer about a category must have been given in: that of its own last material change or of one
 * of its services, whichever is later. Who receives the data is part of what was agreed to (EDPB 05/2020, paragraph 110).
 */
export function requiredRevision(policy: Policy, category: Category): number {
  const services = [...servicesOf(category)];
  return Math.max(
    category.revision ?? 1,
    ...services.map((service) => policy.services?.[service]?.revision ?? 1),
  );
}
