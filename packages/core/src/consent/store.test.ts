import { afterEach, describe, expect, it, vi } from "vitest";
import { createStore } from "./store.ts";

/** A store whose start and stop are counted. */
function countingStore() {
  const stop = vi.fn();
  const start = vi.fn(() => stop);
  return { store: createStore(0, start), start, stop };
}

describe("createStore", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("starts with the first listener, stops with the last, and starts anew", () => {
    const { store, start, stop } = countingStore();
    const stops = [store.subscribe(() => {}), store.subscribe(() => {})];
    expect(start).toHaveBeenCalledTimes(1);
    stops[0]?.();
    expect(stop).not.toHaveBeenCalled();
    stops[1]?.();
    expect(stop).toHaveBeenCalledTimes(1);
    store.subscribe(() => {})();
    expect([start, stop].map((each) => each.mock.calls.length)).toEqual([2, 2]);
  });

  it("takes one listener that is subscribed twice for two", () => {
    const { store, stop } = countingStore();
    const listener = vi.fn();
    const stops = [store.subscribe(listener), store.subscribe(listener)];
    store.set(1);
    expect(listener).toHaveBeenCalledTimes(2);
    stops[0]?.();
    stops[0]?.();
    store.set(2);
    expect(listener).toHaveBeenCalledTimes(3);
    expect(stop).not.toHaveBeenCalled();
  });

  it("shows the new value to whoever is told of it", () => {
    const { store } = countingStore();
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.get()));
    store.set(1);
    store.set(2);
    expect(seen).toEqual([1, 2]);
  });

  it("does not tell a listener that another one has just unsubscribed", () => {
    const { store } = countingStore();
    const listener = vi.fn();
    let stop = () => {};
    store.subscribe(() => stop());
    stop = store.subscribe(listener);
    store.set(1);
    expect(listener).not.toHaveBeenCalled();
  });

  it("EU-11 a listener that fails keeps nobody from hearing of a refusal, and its error is reported", () => {
    const { store } = countingStore();
    const reported: (() => void)[] = [];
    vi.stubGlobal("queueMicrotask", (report: () => void) => reported.push(report));
    const listener = vi.fn();
    store.subscribe(() => {
      throw new Error("an analytics script");
    });
    store.subscribe(listener);
    expect(() => store.set(1)).not.toThrow();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toThrow("an analytics script");
  });
});
