import type { Consent } from "../consent/consent.ts";
import type { ConsentStorage, Inventory } from "../consent/storage.ts";
import { createStore } from "../consent/store.ts";
import { ConsentError } from "../policy/error.ts";
import type { Policy } from "../policy/policy.ts";

/** What is on the device, as a value that can be watched. */
export interface InventoryWatch {
  /** What was found last, the same object until it is looked again; `null` before the first time, and on servers. */
  get(): Inventory | null;
  /** Looks, and again whenever what is allowed has changed and is carried out, and after a reset. @returns unsubscribes */
  subscribe(listener: () => void): () => void;
  /** Looks again: something may have been stored since. */
  refresh(): void;
}

const watches = new WeakMap<object, InventoryWatch>();

/**
 * What is on the device of a consent's visitor. All who watch one consent share one look.
 *
 * @param user who asks, for the error
 * @throws ConsentError `missing-storage`
 *
 * @example
 * const inventory = watchInventory(consent);
 * inventory.subscribe(() => console.table(inventory.get()?.entries));
 */
export function watchInventory<P extends Policy>(
  consent: Consent<P>,
  user = "watchInventory()",
): InventoryWatch {
  const { storage } = consent;
  if (!storage) {
    throw new ConsentError(
      "missing-storage",
      `${user} needs createConsent(policy, { storage: deviceStorage() }).`,
    );
  }
  const watch = watches.get(consent) ?? createWatch(consent as unknown as Consent, storage);
  watches.set(consent, watch);
  return watch;
}

function createWatch({ getSnapshot, subscribe }: Consent, storage: ConsentStorage): InventoryWatch {
  let turn = 0;
  const store = createStore<Inventory | null>(null, () => {
    let { keys } = getSnapshot();
    const onChange = () => {
      const before = keys;
      keys = getSnapshot().keys;
      if (Object.keys(keys).some((key) => keys[key] !== before[key])) void lookWhenSwept();
    };
    const stops = [subscribe(onChange), storage.onReset(refresh)];
    void lookWhenSwept();
    return () => {
      for (const stop of stops) stop();
    };
  });

  const refresh = () => void look();

  async function look() {
    const own = ++turn;
    const inventory = await storage.inventory();
    // What was found later counts, whichever comes first.
    if (own === turn) store.set(inventory);
  }

  async function lookWhenSwept() {
    // Not before everybody has heard of the change who stores something.
    await Promise.resolve();
    await storage.sweep();
    await look();
  }

  return { get: store.get, subscribe: store.subscribe, refresh };
}
