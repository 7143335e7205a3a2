import type { ConsentStorageOf, InventoryEntry } from "@cookiepact/core";

/** Cookies on a device, and the keys that they are for; "" for what no policy declares. */
export type Stored = Readonly<Record<string, string>>;

/** As much of a device as the bindings see: a sweep takes away what is not allowed. */
export function storageOf(stored: Stored): ConsentStorageOf {
  return ({ getSnapshot }) => {
    let present = Object.entries(stored);
    const isAllowed = (key: string) => getSnapshot().keys[key]?.allowed === true;
    const entryOf = ([name, key]: [string, string]): InventoryEntry => ({
      storage: "cookie",
      name,
      status: key === "" ? "undeclared" : isAllowed(key) ? "allowed" : "without-consent",
      declared: null,
      since: null,
    });
    return {
      inventory: async () => ({ entries: present.map(entryOf), unreadable: [] }),
      async sweep() {
        present = present.filter(([, key]) => key === "" || isAllowed(key));
        return { removed: [], left: [], unreadable: [] };
      },
      follow() {},
      resume: () => () => {},
    };
  };
}
