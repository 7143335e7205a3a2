import type { Inventory } from "@cookiepact/core";
import { watchInventory } from "@cookiepact/core/storage";
import { useConsentContext } from "./context.svelte.ts";
import { follow } from "./follow.svelte.ts";
import type { Current } from "./read-consent.svelte.ts";

/**
 * What is on the visitor's device, beside what the policy declares; `null` until it has been looked, and on servers. Whoever
 * reads `.current` runs again when an answer has been carried out. Call it while the component initialises.
 *
 * @throws ConsentError `missing-provider`; `missing-storage` where the consent has no `storage`
 *
 * @example
 * const inventory = useInventory();
 * // {#each inventory.current?.entries ?? [] as { name, status }}<li>{name}: {status}</li>{/each}
 */
export function useInventory(): Current<Inventory | null> {
  const { source } = useConsentContext("useInventory()");
  const find = () => watchInventory(source.consent, "useInventory()");
  // That nothing looks after the device is an error where it is asked for.
  find();
  return follow(find);
}
