import type { PageGuard } from "./page-guard.ts";
import { patch, type Undo } from "./patch.ts";

/**
 * IndexedDB and caches. Opening one is what puts it on the device. What is not allowed fails as if the visitor had turned
 * it off.
 */
export function guardDatabases(guard: PageGuard): Undo[] {
  return [
    patch<IDBFactory>(globalThis.IDBFactory?.prototype, "open", (carryOut, [name], factory) =>
      guard.keepsFromStoring("indexedDB", name) ? failingRequest(factory) : carryOut(),
    ),
    patch(globalThis.CacheStorage?.prototype, "open", (carryOut, [name]) =>
      guard.keepsFromStoring("cacheStorage", name)
        ? Promise.reject(new DOMException("Access to this cache is denied.", "SecurityError"))
        : carryOut(),
    ),
  ];
}

/** No database has this name, and none will. */
const NOBODYS = "cookiepact.none";

/**
 * A request that fails later on, as browsers have it where databases are not permitted. Script cannot make a request of its
 * own: it begins as one that deletes nothing, and nobody sees that succeed.
 */
function failingRequest(factory: IDBFactory): IDBOpenDBRequest {
  const request = factory.deleteDatabase(NOBODYS);
  const error = new DOMException(
    "The user denied permission to access the database.",
    "UnknownError",
  );
  request.addEventListener("success", (success) => {
    success.stopImmediatePropagation();
    Object.defineProperty(request, "error", { value: error });
    request.dispatchEvent(new Event("error", { bubbles: true, cancelable: true }));
  });
  return request;
}
