import { untrack } from "svelte";
import type { Current } from "./read-consent.svelte.ts";

/** A value that can be watched; `null` until there is one. */
interface Watch<Value> {
  get(): Value | null;
  subscribe(listener: () => void): () => void;
}

/**
 * What is watched, as state: `null` at first, as on a server, and then as long as the component that is being initialised is
 * in the page.
 */
export function follow<Value>(find: () => Watch<Value>): Current<Value | null> {
  // Derived, because what comes in as props may come anew without being another.
  const watch = $derived(find());
  let seen = $state.raw<Value | null>(null);
  $effect(() => {
    const { get, subscribe } = watch;
    const read = () => {
      seen = get();
    };
    const unsubscribe = untrack(() => subscribe(read));
    read();
    return unsubscribe;
  });
  return {
    get current() {
      return seen;
    },
  };
}
