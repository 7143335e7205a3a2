import type { PageGuard } from "./page-guard.ts";
import { patch, type Undo } from "./patch.ts";

/**
 * localStorage and sessionStorage, as far as they are written by `setItem()`. `localStorage.name = value` cannot be seen:
 * by Web IDL (legacy platform objects, [[Set]]) it goes past the prototype, if not in Chromium. A Proxy in the place of
 * `localStorage` would see it, and breaks pages: to the browser it is no Storage, in `new StorageEvent()` for one.
 */
export function guardWebStorage(guard: PageGuard): Undo[] {
  return [
    patch<Storage>(globalThis.Storage?.prototype, "setItem", (carryOut, [name], storage) =>
      guard.keepsFromStoring(isOfSession(storage) ? "sessionStorage" : "localStorage", name)
        ? undefined
        : carryOut(),
    ),
  ];
}

function isOfSession(storage: Storage): boolean {
  try {
    return storage === sessionStorage;
  } catch {
    return false;
  }
}
