import { definePolicy } from "@cookiepact/core";
import {
  diffPolicies,
  logEntry,
  unloggedChanges,
  unraisedRevisions,
} from "@cookiepact/core/changes";
import { expect, test } from "vitest";
import { policy as first } from "../policy";

const published = definePolicy({ ...first, updated: "2026-02-26" });
const { analytics } = published.categories;

const policy = definePolicy({
  ...published,
  revision: 2,
  updated: "2026-03-26",
  changes: [
    {
      date: "2026-03-26",
      revision: 2,
      keys: ["analytics"],
      text: { en: "Plausible now counts visits." },
    },
    { date: "2026-02-26", revision: 1, text: { en: "First published." } },
  ],
  services: { ...published.services, plausible: { name: "Plausible", revision: 2 } },
  categories: {
    ...published.categories,
    analytics: {
      ...analytics,
      revision: 2,
      purposes: { visits: { ...analytics.purposes.visits, services: ["plausible"] } },
    },
  },
});

test("docs/policy-changes.md: every version is compared with the one before", () => {
  const { changes } = diffPolicies(published, policy);
  expect(unraisedRevisions(published, policy, changes)).toEqual([]); // material, and would ask nobody
  expect(unloggedChanges(published, policy)).toEqual([]); // more than editorial, and not in the log

  expect(changes.length).toBeGreaterThan(0);
  expect(logEntry(published, policy)?.revision).toBe(2);
});
