import type { Consent } from "../consent/consent.ts";
import type { KeyState } from "../consent/resolution.ts";
import type { ConsentStorage, SweepReport } from "../consent/storage.ts";
import type { Category, Policy, StoredItem } from "../policy/policy.ts";
import { createDeviceStorage } from "./create-device-storage.ts";
import type { SlowStorage } from "./device.ts";
import type { Law } from "./removal.ts";
import type { TestBrowser } from "./test-browser.ts";
import { thoroughStorage } from "./thorough-storage.ts";

// Small policies, and storage that goes by them. Only for tests.

type Items = readonly (StoredItem | string)[];

/** What `policyOf` is made from. A text is a cookie of that name, for a day. */
export interface ItemsByCategory {
  readonly essential?: Items;
  readonly analytics?: Items;
  readonly marketing?: Items;
}

/** A policy that declares these items, and whichever services they name. */
export function policyOf({
  essential = [],
  analytics = [],
  marketing = [],
}: ItemsByCategory): Policy {
  const all = [...essential, ...analytics, ...marketing];
  const services = all.flatMap((item) => (typeof item === "string" ? [] : (item.service ?? [])));
  return {
    id: "shop",
    revision: 1,
    updated: "2026-11-01",
    controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
    services: Object.fromEntries(services.map((name) => [name, { name }])),
    categories: {
      essential: {
        kind: "necessary",
        title: "Essential",
        description: "What the shop cannot do without.",
        purposes: { one: { ...purposeOf(essential), exemption: "security" } },
      },
      analytics: categoryOf("analytics", analytics),
      marketing: categoryOf("marketing", marketing),
    },
  };
}

function categoryOf(kind: "analytics" | "marketing", items: Items): Category {
  return { kind, title: kind, description: kind, purposes: { one: purposeOf(items) } };
}

function purposeOf(items: Items) {
  const written = items.map(
    (item): StoredItem => (typeof item === "string" ? { name: item, retention: "1 day" } : item),
  );
  return { title: "One", description: "One.", items: written };
}

/** What a policy and an answer say: everything is refused but what is necessary, and these keys. */
export function lawOf(policy: Policy, allowed: readonly string[] = []): Law {
  const keys = [...Object.keys(policy.categories), ...Object.keys(policy.services ?? {})];
  const stateOf = (key: string): KeyState =>
    key === "essential"
      ? { allowed: true, because: "necessary", answer: "unasked", pending: false, since: null }
      : answered(allowed.includes(key));
  return { policy, keys: Object.fromEntries(keys.map((key) => [key, stateOf(key)])) };
}

function answered(granted: boolean): KeyState {
  const answer = granted ? "granted" : "denied";
  return { allowed: granted, because: answer, answer, pending: false, since: "20261123" };
}

/** A page's storage, and what it goes by. */
export interface TestStorage extends ConsentStorage {
  law: Law;
  readonly reports: SweepReport[];
}

/** The storage of a page under a policy, where nothing has to be loaded. */
export function storageOf(
  { device }: TestBrowser,
  policy: Policy,
  allowed: readonly string[] = [],
): TestStorage {
  const reports: SweepReport[] = [];
  const own = { law: lawOf(policy, allowed), reports };
  const consent = { policy, getSnapshot: () => ({ keys: own.law.keys }) } as Consent;
  const storage = createDeviceStorage(
    consent,
    device,
    async (...[device, law, quick]) => {
      const slow = device.slow as SlowStorage;
      return thoroughStorage(device, slow, law, [...quick, ...slow.areas]);
    },
    (report) => void reports.push(report),
  );
  return Object.assign(own, storage);
}
