import type { Inventory } from "@cookiepact/core";
import { watchInventory } from "@cookiepact/core/storage";
import { useSyncExternalStore } from "react";
import { useConsentContext } from "./context.ts";

const unknown = () => null;

/**
 * What is on the visitor's device, beside what the policy declares; `null` until it has been looked, and on servers. Renders
 * anew when an answer has been carried out.
 *
 * @throws ConsentError `missing-provider`; `missing-storage` where the consent has no `storage`
 *
 * @example
 * const inventory = useInventory();
 * return <ul>{inventory?.entries.map(({ name, status }) => <li key={name}>{name}: {status}</li>)}</ul>;
 */
export function useInventory(): Inventory | null {
  const { consent } = useConsentContext("useInventory()");
  const { get, subscribe } = watchInventory(consent, "useInventory()");
  return useSyncExternalStore(subscribe, get, unknown);
}
