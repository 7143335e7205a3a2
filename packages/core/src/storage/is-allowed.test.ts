import { expect, it } from "vitest";
import type { StoredItem } from "../policy/policy.ts";
import { isAllowed } from "./is-allowed.ts";
import { lawOf, policyOf } from "./test-storage.ts";

const OWN: StoredItem = { name: "own", retention: "1 day" };
const OF_A_SERVICE: StoredItem = { ...OWN, service: "tube" };

it.each<[string, StoredItem, string, string[], boolean]>([
  ["what is necessary, where all is refused", OWN, "essential", [], true],
  ["a service's, where it is necessary", OF_A_SERVICE, "essential", [], true],
  ["the site's own, refused", OWN, "analytics", [], false],
  ["the site's own, granted", OWN, "analytics", ["analytics"], true],
  ["the site's own, with another category granted", OWN, "analytics", ["marketing"], false],
  ["a service's, granted", OF_A_SERVICE, "analytics", ["tube"], true],
  ["a refused service's, in a granted category", OF_A_SERVICE, "analytics", ["analytics"], false],
  ["of a category that the policy does not have", OWN, "constructor", ["analytics"], false],
])("%s", (_, item, category, allowed, expected) => {
  const law = lawOf(policyOf({ analytics: [OWN, OF_A_SERVICE] }), allowed);
  expect(isAllowed({ item, category, purpose: "one" }, law)).toBe(expected);
});
