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
 * @param onFirst runs when the first listener comes; what it returns runs when the last one has left
 */
export function createStore<Value>(initial: Value, onFirst: () => () => void): Store<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  let onLast = () => {};
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      // A wrapper of its own, so that one function subscribed twice is two subscriptions.
      const own = () => listener();
      if (listeners.add(own).size === 1) onLast = onFirst();
      return () => {
        if (listeners.delete(own) && listeners.size === 0) onLast();
      };
    },
  };
}
