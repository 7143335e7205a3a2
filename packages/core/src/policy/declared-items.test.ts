import { expect, it } from "vitest";
import { resettableItems } from "./declared-items.ts";
import type { NecessaryPurpose, Policy, Purpose } from "./policy.ts";

const texts = { title: "T", description: "D." };
const storing = (...names: string[]): Purpose => ({
  ...texts,
  items: names.map((name) => ({ name, retention: "1 year" })),
});
const exempt = (exemption: NecessaryPurpose["exemption"], name: string) => ({
  ...storing(name),
  exemption,
});

const policy: Policy = {
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  categories: {
    essential: {
      ...texts,
      kind: "necessary",
      purposes: {
        theme: exempt("interface-preference", "theme"),
        language: { ...exempt("interface-preference", "language"), resettable: false },
        basket: exempt("basket", "basket"),
        form: { ...exempt("user-input", "draft"), resettable: true },
      },
    },
    functional: {
      ...texts,
      kind: "functional",
      purposes: {
        layout: { ...storing("columns", "widgets"), resettable: true },
        integrations: storing("integrations"),
        sizes: { ...storing("sizes"), resettable: false },
      },
    },
  },
};

it("what can be reset is what says so, and the preferences of the interface where they do not say otherwise", () => {
  expect(
    resettableItems(policy).map(({ item, category, purpose }) => [item.name, category, purpose]),
  ).toEqual([
    ["theme", "essential", "theme"],
    ["draft", "essential", "form"],
    ["columns", "functional", "layout"],
    ["widgets", "functional", "layout"],
  ]);
});
