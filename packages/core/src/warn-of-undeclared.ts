import type { Consent } from "./consent/consent.ts";
import { warnOnce } from "./host/development.ts";
import { whenLoaded } from "./host/when-loaded.ts";
import type { Policy } from "./policy/policy.ts";
import { watchInventory } from "./storage/watch-inventory.ts";

/**
 * Names in the console, once, each thing on the device that the policy does not declare: when the page has loaded, and after
 * each change of the consent. For development; the providers of all frameworks call it there. Without `storage`, and on a
 * server, nothing is known.
 *
 * @returns stops looking
 *
 * @example
 * if (import.meta.env.DEV) warnOfUndeclared(consent);
 */
export function warnOfUndeclared<P extends Policy>(consent: Consent<P>): () => void {
  if (!consent.storage) return () => {};
  const { get, subscribe } = watchInventory(consent);
  let stop: (() => void) | undefined;
  let wanted = true;
  const look = () => {
    for (const { name, storage, status } of get()?.entries ?? []) {
      if (status === "undeclared") warnOnce(undeclared(name, storage, consent.policy));
    }
  };
  void whenLoaded().then(() => {
    if (!wanted) return;
    look();
    stop = subscribe(look);
  });
  return () => {
    wanted = false;
    stop?.();
  };
}

function undeclared(name: string, storage: string, { id }: Policy): string {
  return `"${name}" (${storage}) is on this device, and the policy "${id}" does not declare it. Declare it as an item of the purpose that it serves, or remove what sets it.`;
}
