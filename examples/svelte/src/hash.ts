import { on } from "svelte/events";
import { createSubscriber } from "svelte/reactivity";

const subscribe = createSubscriber((update) => on(window, "hashchange", update));

/** The page that the address names: all the routing that two pages need. */
export const hash = {
  get current(): string {
    subscribe();
    return location.hash;
  },
};
