import { type ConsentRecord, definePolicy, type Policy, type StoredItem } from "@cookiepact/core";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Short, as a thousand of them have to find room in one cookie: `aa`, `ab`, … */
export function keys(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = [Math.floor(index / 676) % 26, Math.floor(index / 26) % 26, index % 26];
    return digits
      .slice(count > 676 ? 0 : 1)
      .map((digit) => LETTERS[digit])
      .join("");
  });
}

const category = (items: readonly StoredItem[]) =>
  ({
    kind: "analytics",
    title: "Usage",
    description: "Counts visits.",
    purposes: { usage: { title: "Usage", description: "Counts visits.", items } },
  }) as const;

const HEAD = {
  id: "sized",
  revision: 1,
  updated: "2026-11-01",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
} as const;

/** As many categories, with one item each. */
export function policyOfCategories(count: number): Policy {
  const entries = keys(count).map((key) => [
    key,
    category([{ name: `_${key}`, retention: "1 day" }]),
  ]);
  return definePolicy({ ...HEAD, categories: Object.fromEntries(entries) });
}

/** As many services, all in one category, with one item each. */
export function policyOfServices(count: number): Policy {
  const names = keys(count).map((key) => `s_${key}`);
  const items = names.map(
    (service): StoredItem => ({ name: service, retention: "1 day", service }),
  );
  const services = names.map((name) => [name, { name, privacyUrl: "https://s.example/privacy" }]);
  return definePolicy({
    ...HEAD,
    services: Object.fromEntries(services),
    categories: { usage: category(items) },
  });
}

/** As many items in one category, every tenth of them a pattern; the patterns begin with texts of one length, as is usual. */
export function policyOfItems(count: number): Policy {
  const items = names(count).map(
    (name, index): StoredItem => ({
      name: index % 10 === 0 ? `${name}*` : name,
      retention: "13 months",
    }),
  );
  return definePolicy({ ...HEAD, categories: { usage: category(items) } });
}

export function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `_item${String(index).padStart(4, "0")}`);
}

export function granting(granted: readonly string[]): ConsentRecord {
  return [{ day: "20261120", revision: 1, source: "a", granted, denied: [] }];
}
