import {
  type Consent,
  type ConsentRecord,
  decodeRecord,
  encodeRecord,
  optIn,
  type Policy,
  resolve,
} from "@cookiepact/core";
import { deviceStorage } from "@cookiepact/core/storage";
import { memoryDevice } from "./memory-device.ts";
import {
  granting,
  keys,
  names,
  policyOfCategories,
  policyOfItems,
  policyOfServices,
} from "./sized-policy.ts";

export interface Operation {
  readonly name: string;
  /** What there are ten, a hundred and a thousand of. */
  readonly items: string;
  /** Prepares, and returns what is measured. */
  prepare(count: number): () => unknown;
}

const CIRCUMSTANCES = {
  regime: optIn,
  signals: {},
  now: new Date("2026-11-23T12:00:00Z"),
} as const;

export const OPERATIONS: readonly Operation[] = [
  {
    name: "decodeRecord",
    items: "keys",
    prepare(count) {
      const value = encodeRecord(granting(keys(count)));
      return () => decodeRecord(value) ?? fail("a cookie that is not the grammar");
    },
  },
  {
    name: "resolve, categories",
    items: "categories",
    prepare(count) {
      const policy = policyOfCategories(count);
      const record = granting(Object.keys(policy.categories));
      return () => resolve(policy, record, CIRCUMSTANCES);
    },
  },
  {
    name: "resolve, services",
    items: "services",
    prepare(count) {
      const policy = policyOfServices(count);
      const record = granting(Object.keys(policy.services ?? {}));
      return () => resolve(policy, record, CIRCUMSTANCES);
    },
  },
  {
    name: "sweep, everything allowed",
    items: "cookies and declared items",
    prepare: (count) => sweepOf(count, granting(["usage"]), 0),
  },
  {
    name: "sweep, everything removed",
    items: "cookies and declared items",
    prepare: (count) => sweepOf(count, [], count),
  },
];

function sweepOf(count: number, record: ConsentRecord, removed: number) {
  const policy = policyOfItems(count);
  const { keys: states } = resolve(policy, record, CIRCUMSTANCES);
  const all = names(count);
  const cookies = new Set<string>();
  // All that it asks of a consent.
  const consent = { policy, getSnapshot: () => ({ keys: states }) } as unknown as Consent<Policy>;
  const storage = deviceStorage({ device: memoryDevice(cookies) })(consent);
  return async () => {
    for (const name of all) cookies.add(name);
    const report = await storage.sweep();
    if (report.removed.length !== removed || report.left.length > 0) fail("another sweep");
    return report;
  };
}

function fail(what: string): never {
  throw new Error(`What was measured is ${what}.`);
}
