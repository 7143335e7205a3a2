import { italy, optIn, unitedKingdom, unitedStates } from "../consent/regimes.ts";
import { type ConsentState, initialState, snapshotOf } from "../consent/snapshot.ts";
import type { Inventory } from "../consent/storage.ts";
import type { Policy } from "../policy/policy.ts";
import type { DocumentOptions } from "./scope.ts";

export const NOW = new Date("2026-11-23T12:00:00Z");

/** What is on their device: a thing of every status, and a kind that nobody can look into. */
function inventoryOf(policy: Policy): Inventory {
  const [category = "", found] = Object.entries(policy.categories)[0] ?? [];
  const [purpose = "", { items = [] } = {}] = Object.entries(found?.purposes ?? {})[0] ?? [];
  const [item] = items;
  const declared = item ? { item, category, purpose } : null;
  const entry = { storage: "cookie", name: "a", since: null } as const;
  return {
    entries: [
      { ...entry, status: "allowed", declared },
      { ...entry, status: "without-consent", declared },
      { ...entry, status: "expired", declared },
      { ...entry, storage: "localStorage", status: "undeclared", declared: null },
      { ...entry, name: "__Host-cookiepact", status: "own", declared: null },
    ],
    unreadable: [
      { storage: "indexedDB", error: "SecurityError" },
      { storage: "cacheStorage", error: "SecurityError" },
    ],
  };
}

function visitor(state: Partial<ConsentState>) {
  return (policy: Policy): DocumentOptions => ({
    state: snapshotOf(policy, {
      ...initialState({ regime: optIn }, NOW),
      known: true,
      endpoint: "/consent",
      ...state,
    }),
  });
}

function answered(policy: Policy, day: string, revision = policy.revision): ConsentState["record"] {
  const [granted = "", ...denied] = Object.entries(policy.categories).flatMap(([key, { kind }]) =>
    kind === "necessary" ? [] : [key],
  );
  return [{ day, revision, source: "p", granted: [granted], denied }];
}

/** For whom a page is written. */
export const VISITORS: Readonly<Record<string, (policy: Policy) => DocumentOptions>> = {
  "everybody alike": () => ({}),
  "everybody alike, with an endpoint": () => ({ endpoint: "/consent", regime: italy }),
  "a visitor who has not been looked at": visitor({ known: false }),
  "a visitor who has not answered": visitor({}),
  "a visitor who has answered": (policy) => ({
    ...visitor({ record: answered(policy, "20261120") })(policy),
    inventory: inventoryOf(policy),
  }),
  "a visitor whose answer has expired": (policy) =>
    visitor({ record: answered(policy, "20250101") })(policy),
  "a visitor whose answer is about an older policy": (policy) =>
    visitor({ record: answered(policy, "20261120", 0) })(policy),
  "a visitor with a signal, and nothing on the device": (policy) => ({
    ...visitor({ signals: { gpc: true }, persisted: false })(policy),
    inventory: { entries: [], unreadable: [] },
  }),
  "a visitor without script on their side": (policy) => ({
    ...visitor({ record: answered(policy, "20261120") })(policy),
    device: true,
  }),
  "a visitor in the United Kingdom": visitor({ regime: unitedKingdom }),
  "a visitor in the United States": visitor({ regime: unitedStates }),
};
