import {
  at,
  each,
  type Finding,
  itemsIn,
  keyOf,
  type Place,
  purposesIn,
  servicesIn,
} from "./place.ts";
import { suggestion } from "./wants.ts";

/** Every key that a purpose or an item names must be a service. */
export function knownServices(policy: Place): Finding[] {
  const known = servicesIn(policy).map(keyOf);
  return references(policy)
    .filter(({ value }) => !known.includes(value as string))
    .map(({ path, value }) => ({
      path,
      message: `there is no service ${JSON.stringify(value)}${suggestion(value, known) || "; add it to `services`"}`,
    }));
}

/** A service that nothing names would be on the policy page, and never asked about. */
export function usedServices(policy: Place): Finding[] {
  const used = new Set(references(policy).map(({ value }) => value));
  const message =
    "no purpose and no item names this service; name it where it takes part, or remove it";
  return servicesIn(policy)
    .filter((service) => !used.has(keyOf(service)))
    .map(({ path }) => ({ path, message }));
}

function references(policy: Place): Place[] {
  const purposes = purposesIn(policy);
  return [
    ...purposes.flatMap((purpose) => each(at(purpose, "services"))),
    ...itemsIn(purposes).map((item) => at(item, "service")),
  ].filter(({ value }) => typeof value === "string");
}
