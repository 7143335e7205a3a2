import { test } from "vitest";
import { createConsent } from "./create-consent.ts";
import { deviceStorage } from "./device-storage.ts";
import { definePolicy } from "./policy/define-policy.ts";

const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  categories: {
    analytics: { kind: "analytics", title: "Analytics", description: "Visits.", purposes: {} },
  },
});

declare const console: { table(rows: unknown): void; log(...what: unknown[]): void };

test("docs/storage.md shows what compiles", async () => {
  const consent = createConsent(policy, { storage: deviceStorage() });

  const inventory = await consent.storage?.inventory();
  console.table(inventory?.entries);

  createConsent(policy, {
    storage: deviceStorage({ onSweep: ({ removed, left }) => console.log(removed, left) }),
  });

  const report = await consent.storage?.sweep();

  const afterwards = await consent.storage?.reset();

  const answer = {
    title: "Your choice",
    description: "Remembers what you have answered, and since when things are stored here.",
    exemption: "consent-record",
    items: [
      { name: "__Host-cookiepact", retention: "180 days" },
      { name: "cookiepact.*", storage: "localStorage", retention: "13 months" },
    ],
  } as const;

  const necessary = { kind: "necessary", title: "N", description: "N." } as const;
  const categories = { essential: { ...necessary, purposes: { answer } } };
  return [report, afterwards, definePolicy({ ...policy, categories })];
});
