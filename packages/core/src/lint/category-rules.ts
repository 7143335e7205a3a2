import type { Checks } from "./rule.ts";
import { itemsOf, purposesOf } from "./subject.ts";

/** What visitors are asked about, as a whole. */
export const categoryRules = {
  "category-without-items": {
    severity: "advice",
    what: "a category that stores nothing: visitors would decide about nothing, or are not told what",
    source: "GDPR, Article 4(11) (specific and informed); CJEU C-673/17 (Planet49)",
    fix: "Declare what is stored in the `items` of its purposes, also what third parties store; or remove the category.",
    find: ({ categories }) =>
      categories
        .filter((placed) => purposesOf(placed).flatMap(itemsOf).length === 0)
        .map(({ path }) => ({ path, message: "none of its purposes has an item" })),
  },
} satisfies Checks;
