import type { ConsentStorageOf, DeclaredItem, InventoryEntry, Policy } from "@cookiepact/core";

/** Cookies on a device, and the keys that they are for; "" for what no policy declares. */
export type Stored = Readonly<Record<string, string>>;

/** As much of a device as the bindings see: a sweep takes away what is not allowed. */
export function storageOf(stored: Stored): ConsentStorageOf {
  return ({ policy, getSnapshot }) => {
    const listeners = new Set<() => void>();
    let present = Object.entries(stored);
    const isAllowed = (key: string) => getSnapshot().keys[key]?.allowed === true;
    const entryOf = ([name, key]: [string, string]): InventoryEntry => ({
      storage: "cookie",
      name,
      status: key === "" ? "undeclared" : isAllowed(key) ? "allowed" : "without-consent",
      declared: declaredIn(policy, name),
      since: null,
    });
    return {
      inventory: async () => ({ entries: present.map(entryOf), unreadable: [] }),
      async sweep() {
        present = present.filter(([, key]) => key === "" || isAllowed(key));
        return { removed: [], left: [], unreadable: [] };
      },
      async reset() {
        present = present.filter(([name]) => !isResettable(policy, declaredIn(policy, name)));
        for (const listener of listeners) listener();
        return { removed: [], left: [], unreadable: [] };
      },
      onReset(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      follow() {},
      resume: () => () => {},
    };
  };
}

/** Where a policy declares a cookie. */
function declaredIn({ categories }: Policy, name: string): DeclaredItem | null {
  for (const [category, { purposes }] of Object.entries(categories)) {
    for (const [purpose, { items }] of Object.entries(purposes)) {
      const item = items.find((each) => each.name === name);
      if (item) return { item, category, purpose };
    }
  }
  return null;
}

function isResettable({ categories }: Policy, declared: DeclaredItem | null): boolean {
  return (
    categories[declared?.category ?? ""]?.purposes[declared?.purpose ?? ""]?.resettable === true
  );
}
