import type { Checks, Offence } from "./rule.ts";
import type { PlacedService, Subject } from "./subject.ts";
import { isBlank, listOf } from "./unchecked.ts";

/** Whoever else stores, reads or receives data. */
export const serviceRules = {
  "service-without-privacy-link": {
    severity: "warning",
    what: "a third party whose privacy notice cannot be reached from the policy",
    source: "GDPR, Article 13(1)(e); CJEU C-673/17 (Planet49), paragraphs 75 to 81",
    fix: "Add `privacyUrl`, the https address of their privacy notice.",
    find: ({ services }) =>
      services
        .filter(({ service }) => isBlank(service.privacyUrl))
        .map((placed) => offence(placed, "has no `privacyUrl`")),
  },
  "service-without-country": {
    severity: "advice",
    what: "a third party of which the policy does not say where the data goes",
    source: "GDPR, Article 13(1)(f)",
    fix: 'Add `country`, two capital letters such as "US".',
    find: ({ services }) =>
      services
        .filter(({ service }) => isBlank(service.country))
        .map((placed) => offence(placed, "has no `country`")),
  },
  // `parsePolicy` refuses it, because it is a mistake of who wrote it. Visitors lose nothing by it, hence no more than advice.
  "service-unused": {
    severity: "advice",
    what: "a third party that no purpose and no item names",
    source: "GDPR, Article 12(1)",
    fix: "Name it in the `services` of a purpose or as the `service` of an item, or remove it.",
    find: (subject) => {
      const used = usedServices(subject);
      return subject.services
        .filter(({ key }) => !used.has(key))
        .map((placed) => offence(placed, "is named by no purpose and no item"));
    },
  },
} satisfies Checks;

function usedServices({ purposes, items }: Subject): Set<unknown> {
  return new Set([
    ...purposes.flatMap(({ purpose }) => listOf(purpose.services)),
    ...items.map(({ item }) => item.service),
  ]);
}

function offence({ path, key, service }: PlacedService, what: string): Offence {
  return { path, message: `${isBlank(service.name) ? key : service.name} ${what}` };
}
