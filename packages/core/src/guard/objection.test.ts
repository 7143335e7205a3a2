import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyState } from "../consent/resolution.ts";
import { resolve } from "../consent/resolve.ts";
import { anyCircumstances, anyPolicyChange, anyRecord } from "../consent/test-arbitraries.ts";
import { allowedBy } from "../consent/test-oracle.ts";
import { testPolicy } from "../consent/test-policy.ts";
import {
  type Category,
  type Policy,
  type Purpose,
  STORAGE_KINDS,
  type StorageKind,
} from "../policy/policy.ts";
import { objectionToLoad, objectionToWrite } from "./objection.ts";

const HOSTS = ["one.example", "*.one.example", "two.one.example", "*.two.one.example"];

/** The policy with hosts for its services, and with items of every storage. */
function furnished(policy: Policy, hosts: readonly (readonly string[])[], cookie: string): Policy {
  const services = Object.entries(policy.services ?? {}).map(([key, service], index) => [
    key,
    { ...service, hosts: hosts[index] ?? [] },
  ]);
  const categories = Object.entries(policy.categories).map(([key, category]) => {
    const one = category.purposes.one as Purpose;
    const items = STORAGE_KINDS.map((storage) => ({
      name: `${storage}_${key}`,
      retention: "session",
      storage,
    }));
    return [key, { ...category, purposes: { one: { ...one, items: [...one.items, ...items] } } }];
  });
  return {
    ...policy,
    cookie: { name: cookie },
    services: Object.fromEntries(services),
    categories: Object.fromEntries(categories),
  };
}

const anyPolicy = fc
  .tuple(
    anyPolicyChange,
    fc.array(fc.subarray(HOSTS), { minLength: 5, maxLength: 5 }),
    fc.constantFrom("cookiepact", "_marketing"),
  )
  .map(([change, hosts, cookie]) => furnished(testPolicy(change), hosts, cookie));

type Allowed = (key: string) => boolean;

/** Whether a write is to be kept, from the rules and not from the indexes: `undefined` where nothing is declared. */
function keptWrite(policy: Policy, allowed: Allowed, storage: StorageKind, name: string) {
  for (const [key, { kind, purposes }] of Object.entries(policy.categories)) {
    for (const item of Object.values(purposes).flatMap(({ items }) => items)) {
      if (item.name !== name || (item.storage ?? "cookie") !== storage) continue;
      return kind !== "necessary" && !allowed(item.service ?? key);
    }
  }
  return undefined;
}

/** Whether a load is to be kept, likewise. */
function keptLoad(policy: Policy, allowed: Allowed, host: string) {
  const services = Object.entries(policy.services ?? {});
  const fits = (pattern: string) =>
    pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;
  const best = HOSTS.filter(fits)
    .filter((pattern) => services.some(([, { hosts }]) => hosts?.includes(pattern)))
    .sort((one, other) => rank(other) - rank(one))[0];
  const owners = services.filter(([, { hosts }]) => hosts?.includes(best ?? "?"));
  const isFree = owners.some(([key]) =>
    Object.values(policy.categories).some(
      ({ kind, purposes }) =>
        kind === "necessary" &&
        Object.values(purposes).some(({ items }) => items.some(({ service }) => service === key)),
    ),
  );
  return owners.length > 0 && !isFree && !owners.some(([key]) => allowed(key));
}

function rank(pattern: string): number {
  return pattern.startsWith("*") ? pattern.length : 1000;
}

/** Everything that a policy of these tests declares, and what none does. */
const anyName = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"),
      fc.constantFrom("essential", "functional", "statistics", "marketing", "media", "nothing"),
      fc.constantFrom("", "", "_tube", "_metrics", "_login"),
    )
    .map((parts) => parts.slice(0, 2).join("_") + parts[2]),
  fc.constantFrom("", "constructor", "__proto__", "a"),
);

const anyHost = fc.constantFrom(
  "one.example",
  "a.one.example",
  "two.one.example",
  "a.two.one.example",
  "b.a.two.one.example",
  "example",
  "notone.example",
  "",
);

describe("an objection", () => {
  it("EU-02 to a write: to what is declared and not allowed, and to nothing else that is declared", () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyRecord,
        anyCircumstances,
        fc.constantFrom(...STORAGE_KINDS),
        anyName,
        (policy, record, circumstances, storage, name) => {
          fc.pre(name !== policy.cookie?.name);
          const allowed: Allowed = (key) => allowedBy(policy, record, circumstances, key);
          const kept = keptWrite(policy, allowed, storage, name);
          const expected = kept === undefined ? "undeclared" : kept ? "not-allowed" : undefined;
          const resolution = resolve(policy, record, circumstances);
          const objection = objectionToWrite(policy, resolution, { storage, name });
          expect(objection?.because).toBe(expected);
          if (objection?.key) expect(allowed(objection.key)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("EU-02 to a load: from a host of services of which none is allowed", () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyRecord,
        anyCircumstances,
        anyHost,
        (policy, record, circumstances, host) => {
          const allowed: Allowed = (key) => allowedBy(policy, record, circumstances, key);
          const objection = objectionToLoad(policy, resolve(policy, record, circumstances), host);
          expect(objection !== null).toBe(keptLoad(policy, allowed, host));
          if (objection) expect(allowed(objection.key as string)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never to the visitor's answer, whatever a policy declares under its name", () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyRecord,
        anyCircumstances,
        fc.constantFrom("", "__Host-", "__Secure-"),
        (policy, record, circumstances, prefix) => {
          const name = prefix + policy.cookie?.name;
          const resolution = resolve(policy, record, circumstances);
          expect(objectionToWrite(policy, resolution, { storage: "cookie", name })).toBeNull();
        },
      ),
    );
  });

  it.each<[StorageKind, string, boolean]>([
    ["localStorage", "cookiepact.outbox", true],
    ["sessionStorage", "cookiepact.outbox", false],
    ["cookie", "cookiepact.outbox", false],
    ["localStorage", "cookiepact", false],
  ])("knows what is Cookiepact's own: %s %s: %s", (storage, name, isOwn) => {
    const resolution = { keys: {} };
    expect(objectionToWrite(testPolicy(), resolution, { storage, name }) === null).toBe(isOwn);
  });

  it.each([
    ["media", null],
    ["marketing", null],
    ["neither", "media"],
  ])("to a name that two items share, unless one of them is allowed: %s", (allowed, key) => {
    const { media, marketing, ...others } = testPolicy().categories as Record<string, Category>;
    const at = (category: Category | undefined, path: string) => ({
      ...(category as Category),
      purposes: {
        one: { title: "", description: "", items: [{ name: "id", path, retention: "session" }] },
      },
    });
    const categories = { ...others, media: at(media, "/a"), marketing: at(marketing, "/b") };
    const keys = { media: state(allowed === "media"), marketing: state(allowed === "marketing") };
    const policy = { ...testPolicy(), categories } as Policy;
    const objection = objectionToWrite(policy, { keys }, { storage: "cookie", name: "id" });
    expect(objection?.key ?? null).toBe(key);
  });
});

function state(allowed: boolean): KeyState {
  return { allowed, because: "unasked", answer: "unasked", pending: false, since: null };
}
