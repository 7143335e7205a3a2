import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { follow } from "./follow.ts";
import type { ConsentSnapshot } from "./snapshot.ts";
import { createStore } from "./store.ts";

let reported: (() => void)[] = [];

beforeEach(() => {
  reported = [];
  vi.stubGlobal("queueMicrotask", (report: () => void) => reported.push(report));
});

afterEach(() => void vi.unstubAllGlobals());

/** Something that is due or not, and what is taken down of whoever follows it. */
function createTopic(isDue = false) {
  const { get, set, subscribe } = createStore(isDue, () => () => {});
  const log: string[] = [];
  const source = { getSnapshot: get as unknown as () => ConsentSnapshot, subscribe };
  return {
    log,
    set,
    follow: (start?: () => void, end?: () => void) =>
      follow(
        source,
        (due) => due as unknown as boolean,
        () => {
          log.push("start");
          start?.();
          return () => {
            log.push("end");
            end?.();
          };
        },
      ),
  };
}

describe("follow", () => {
  it("starts what is due at once, ends it when it is not any more, and starts it anew", () => {
    const { log, set, follow } = createTopic(true);
    follow();
    expect(log).toEqual(["start"]);
    set(true);
    set(false);
    set(false);
    set(true);
    expect(log).toEqual(["start", "end", "start"]);
  });

  it("starts nothing that is not due, and ends nothing that has not started", () => {
    const { log, set, follow } = createTopic();
    const stop = follow();
    set(false);
    stop();
    set(true);
    expect(log).toEqual([]);
  });

  it("ends what runs when it is stopped, once", () => {
    const { log, set, follow } = createTopic(true);
    const stop = follow();
    stop();
    stop();
    set(false);
    set(true);
    expect(log).toEqual(["start", "end"]);
  });

  it("ends what has made itself undue, after it has started", () => {
    const { log, set, follow } = createTopic(true);
    follow(() => set(false));
    expect(log).toEqual(["start", "end"]);
    set(true);
    expect(log).toEqual(["start", "end", "start", "end"]);
  });

  it("starts anew what has made itself due as it ended", () => {
    const { log, set, follow } = createTopic(true);
    let times = 0;
    follow(undefined, () => set(++times === 1));
    set(false);
    expect(log).toEqual(["start", "end", "start"]);
  });

  it("ends what was stopped while it started", () => {
    const { log, set, follow } = createTopic();
    const stop: () => void = follow(() => stop());
    set(true);
    expect(log).toEqual(["start", "end"]);
  });

  it("needs nothing to end", () => {
    const { set, subscribe, get } = createStore(true, () => () => {});
    const start = vi.fn();
    const source = { getSnapshot: get as unknown as () => ConsentSnapshot, subscribe };
    const stop = follow(source, (due) => due as unknown as boolean, start);
    set(false);
    set(true);
    expect(start).toHaveBeenCalledTimes(2);
    expect(stop).not.toThrow();
    expect(reported).toEqual([]);
  });

  it.each([Promise.resolve(), 1, true, {}])("takes %j for nothing that ends", (returned) => {
    const { set, subscribe, get } = createStore(true, () => () => {});
    const source = { getSnapshot: get as unknown as () => ConsentSnapshot, subscribe };
    follow(source, (due) => due as unknown as boolean, (() => returned) as () => void);
    set(false);
    expect(reported).toEqual([]);
  });

  it.each([true, false])(
    "EU-11 a start that fails is reported, hands the caller what stops it, and is tried with the next grant; due at once: %s",
    (atOnce) => {
      const { log, set, follow } = createTopic(atOnce);
      const stop = follow(() => {
        if (log.length === 1) throw new Error("a script that cannot start");
      });
      if (!atOnce) set(true);
      expect(reported[0]).toThrow("a script that cannot start");
      set(false);
      set(true);
      expect(log).toEqual(["start", "start"]);
      stop();
      expect(log).toEqual(["start", "start", "end"]);
    },
  );

  it("EU-11 what makes itself undue and then fails is started with the next grant", () => {
    const { log, set, follow } = createTopic(true);
    follow(() => {
      set(false);
      throw new Error("a script that refuses");
    });
    set(true);
    expect(log).toEqual(["start", "start"]);
    expect(reported).toHaveLength(2);
  });

  it("EU-11 an end that fails is reported to nobody who stops it, and ends nothing twice", () => {
    const { log, set, follow } = createTopic(true);
    const stop = follow(undefined, () => {
      throw new Error("a script that cannot end");
    });
    expect(stop).not.toThrow();
    expect(reported[0]).toThrow("a script that cannot end");
    set(true);
    set(false);
    expect(log).toEqual(["start", "end"]);
  });
});
