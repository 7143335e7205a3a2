import type { Guard } from "../guard/create-guard.ts";
import type { StorageKind } from "../policy/policy.ts";

/** What the patches ask: all guards of the page at once. */
export interface PageGuard {
  /** @param quietly see `Guard` */
  keepsFromStoring(storage: StorageKind, name: unknown, quietly?: boolean): boolean;
  /** @param address whatever the page has given as one */
  keepsFromLoading(address: unknown): boolean;
}

/** Whatever goes wrong in here is no reason to keep a page from anything: the browser itself will say so if it is wrong. */
export function pageGuardOf(guards: ReadonlySet<Guard>): PageGuard {
  const anyKeeps = (keeps: (guard: Guard) => boolean) =>
    // All of them are asked: each tells its own listener.
    [...guards].filter(keeps).length > 0;
  return {
    keepsFromStoring(storage, name, quietly = false) {
      try {
        const thing = { storage, name: String(name) };
        return anyKeeps((guard) => guard.keepsFromStoring(thing, quietly));
      } catch {
        return false;
      }
    },
    keepsFromLoading(address) {
      try {
        const url = new URL(String(address), document.baseURI);
        // A page is not kept from itself, its consent endpoint above all, by a pattern that is too wide.
        if (url.hostname === location.hostname) return false;
        return anyKeeps((guard) => guard.keepsFromLoading(url));
      } catch {
        return false;
      }
    },
  };
}
