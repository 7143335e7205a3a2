import type { Inventory } from "@cookiepact/core";
import { watchInventory } from "@cookiepact/core/storage";
import type { ShallowRef } from "vue";
import { useConsentContext } from "./context.ts";
import { useSnapshot } from "./use-snapshot.ts";

/**
 * What is on the visitor's device, beside what the policy declares; `null` until it has been looked, and on servers. Changes
 * when an answer has been carried out.
 *
 * @throws ConsentError `missing-provider`; `missing-storage` where the consent has no `storage`
 *
 * @example
 * const inventory = useInventory();
 * // <li v-for="{ name, status } in inventory?.entries" :key="name">{{ name }}: {{ status }}</li>
 */
export function useInventory(): Readonly<ShallowRef<Inventory | null>> {
  const { consent } = useConsentContext("useInventory()");
  const { get, subscribe } = watchInventory(consent, "useInventory()");
  return useSnapshot({ getSnapshot: get, getServerSnapshot: () => null, subscribe });
}
