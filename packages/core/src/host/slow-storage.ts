import type { LeftReason } from "../consent/storage.ts";
import type { SlowStorage, StorageArea } from "../storage/device.ts";

/** Since when things have been here: only of what is allowed, and as necessary as the retention that it serves. */
const STAMPS = "cookiepact.stamps";

/** A database that somebody holds open may never answer. In milliseconds. */
const PATIENCE = 2000;

/** Removes one thing. @returns why it is still there */
type Remove = (name: string) => Promise<LeftReason | void>;

/** What the script of this page can reach of the visitor's device in time. */
export const slowStorage: SlowStorage = {
  areas: [
    area("indexedDB", databaseNames, deleteDatabase),
    area("cacheStorage", () => caches.keys(), deleteCache),
    area("serviceWorker", workerNames, unregister),
  ],
  readStamps: () => attempt(() => localStorage.getItem(STAMPS)) ?? null,
  writeStamps(text) {
    attempt(() => {
      if (text === null) localStorage.removeItem(STAMPS);
      else localStorage.setItem(STAMPS, text);
    });
  },
};

function area(
  storage: StorageArea["storage"],
  names: () => Promise<string[]>,
  remove: Remove,
): StorageArea {
  return {
    storage,
    names: () => inTime(names()),
    async remove(removals) {
      const left = new Map<string, LeftReason>();
      const removeOne = async (name: string) => {
        const why = await inTime(remove(name)).catch((): LeftReason => "error");
        if (why) left.set(name, why);
      };
      await Promise.all(removals.map(({ name }) => removeOne(name)));
      return left;
    },
  };
}

async function databaseNames(): Promise<string[]> {
  const databases = await indexedDB.databases();
  return databases.flatMap(({ name = [] }) => name);
}

/** Whoever holds it open is told to let it go, and it goes when they have. */
function deleteDatabase(name: string): Promise<LeftReason | void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve("blocked");
    request.onerror = () => resolve("error");
  });
}

async function deleteCache(name: string): Promise<void> {
  await caches.delete(name);
}

async function workerNames(): Promise<string[]> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  // One script can serve several scopes.
  return [...new Set(registrations.map(workerName))];
}

async function unregister(name: string): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (workerName(registration) === name) await registration.unregister();
  }
}

/** The path of its script. */
function workerName({ active, waiting, installing }: ServiceWorkerRegistration): string {
  const worker = active ?? waiting ?? installing;
  return worker ? new URL(worker.scriptURL).pathname : "";
}

/** Gives up on what does not answer. */
function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("It does not answer.")), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
