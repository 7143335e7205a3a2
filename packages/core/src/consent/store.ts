import { attempt } from "./attempt.ts";

/** A value that can be watched. */
export interface Store<Value> {
  get(): Value;
  set(next: Value): void;
  /** @returns unsubscribes */
  subscribe(listener: () => void): () => void;
}

/**
 * The smallest store that the wiring needs.
 *
 * @param start runs when the first listener comes; what it returns runs when the last one has left
 */
export function createStore<Value>(initial: Value, start: () => () => void): Store<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  let stop: () => void;
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of [...listeners]) {
        // One that another listener has just unsubscribed is not told any more.
        if (listeners.has(listener)) attempt(listener);
      }
    },
    subscribe(listener) {
      // A function of its own, so that one listener subscribed twice is two subscriptions.
      const own = () => listener();
      if (listeners.size === 0) stop = start();
      listeners.add(own);
      return () => {
        if (listeners.delete(own) && listeners.size === 0) stop();
      };
    },
  };
}
