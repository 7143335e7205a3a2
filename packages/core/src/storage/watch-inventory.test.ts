import { describe, expect, it, vi } from "vitest";
import type { Consent } from "../consent/consent.ts";
import type { ConsentStorage, Inventory, SweepReport } from "../consent/storage.ts";
import { createDevice } from "../test-device.ts";
import { watchInventory } from "./watch-inventory.ts";

const NOTHING: SweepReport = { removed: [], left: [], unreadable: [] };

/** A device that holds what the consent allows, and notes what is done to it. */
function open() {
  const deeds: string[] = [];
  const found: Inventory[] = [];
  const listeners = new Set<() => void>();
  const storageOf = ({ getSnapshot }: Consent): ConsentStorage => ({
    async sweep() {
      deeds.push("sweep");
      return NOTHING;
    },
    async inventory() {
      const allowed = Object.entries(getSnapshot().keys).filter(([, state]) => state.allowed);
      deeds.push(`look: ${allowed.map(([key]) => key).join(" ")}`);
      const inventory = { entries: [], unreadable: [] };
      found.push(inventory);
      return inventory;
    },
    async reset() {
      for (const listener of listeners) listener();
      return NOTHING;
    },
    onReset(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    follow: () => void deeds.push("follow"),
    resume: () => () => void deeds.push("rest"),
  });
  const consent = createDevice().open(undefined, { storage: storageOf });
  return { consent, watch: watchInventory(consent), deeds, found };
}

/** Everything that is under way has come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("watchInventory", () => {
  it("knows nothing, and looks at nothing, until somebody watches: not on a server", async () => {
    const { watch, deeds } = open();
    await settled();
    expect(watch.get()).toBeNull();
    expect(deeds).toEqual([]);
  });

  it("looks when the first sweep is through, and tells of it once", async () => {
    const { watch, deeds, found } = open();
    const listener = vi.fn();
    watch.subscribe(listener);
    expect(watch.get()).toBeNull();
    await settled();
    expect(deeds).toEqual(["sweep", "look: essential login"]);
    expect(watch.get()).toBe(found[0]);
    expect(listener).toHaveBeenCalledOnce();
  });

  it("looks again when an answer has been carried out, and not before everybody has heard of it", async () => {
    const { consent, watch, deeds, found } = open();
    watch.subscribe(() => {});
    await settled();
    deeds.length = 0;
    consent.subscribe(() => void deeds.push("heard"));
    consent.save({ functional: true });
    await settled();
    expect(deeds).toEqual(["heard", "follow", "sweep", "look: essential functional login"]);
    expect(watch.get()).toBe(found.at(-1));
  });

  it("does not look because of what changes nothing on the device", async () => {
    const { consent, watch, deeds } = open();
    const listener = vi.fn();
    watch.subscribe(listener);
    await settled();
    listener.mockClear();
    consent.openPreferences();
    consent.toggle("functional", true);
    consent.close();
    consent.setLocale("de");
    await settled();
    expect(deeds.filter((deed) => deed !== "follow")).toHaveLength(2);
    expect(listener).not.toHaveBeenCalled();
  });

  it("looks when it is asked to, without a sweep", async () => {
    const { watch, deeds, found } = open();
    watch.subscribe(() => {});
    await settled();
    deeds.length = 0;
    watch.refresh();
    await settled();
    expect(deeds).toEqual(["look: essential login"]);
    expect(watch.get()).toBe(found[1]);
  });

  it("looks again when the visitor's settings have been reset, and not when nobody watches any more", async () => {
    const { consent, watch, deeds, found } = open();
    const stop = watch.subscribe(() => {});
    await settled();
    deeds.length = 0;
    await consent.storage?.reset();
    await settled();
    expect(deeds).toEqual(["look: essential login"]);
    expect(watch.get()).toBe(found[1]);
    stop();
    deeds.length = 0;
    await consent.storage?.reset();
    expect(deeds).toEqual([]);
  });

  it("keeps what was found later, whichever look takes longer", async () => {
    const { consent } = createSlow();
    const watch = watchInventory(consent);
    watch.subscribe(() => {});
    await settled();
    watch.refresh();
    watch.refresh();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(watch.get()?.entries[0]?.name).toBe("look 3");
  });

  it("is one for all who watch a consent, and stops when the last has gone", async () => {
    const { consent, watch, deeds } = open();
    expect(watchInventory(consent)).toBe(watch);
    const stops = [watch.subscribe(() => {}), watch.subscribe(() => {})];
    await settled();
    expect(deeds.filter((deed) => deed === "sweep")).toHaveLength(1);
    stops[0]?.();
    expect(deeds).not.toContain("rest");
    stops[1]?.();
    expect(deeds).toContain("rest");
    deeds.length = 0;
    consent.save({ functional: true });
    await settled();
    expect(deeds).toEqual(["follow"]);
  });

  it("says what is missing where nothing looks after the device", () => {
    const consent = createDevice().open();
    expect(() => watchInventory(consent, "useInventory()")).toThrow(
      expect.objectContaining({
        code: "missing-storage",
        message: "useInventory() needs createConsent(policy, { storage: deviceStorage() }).",
      }),
    );
  });
});

/** A device on which each look is faster than the one before. */
function createSlow() {
  let looks = 0;
  const storage: ConsentStorage = {
    sweep: async () => NOTHING,
    async inventory() {
      const look = ++looks;
      await new Promise((resolve) => setTimeout(resolve, 30 - look * 10));
      const entry = { storage: "cookie", name: `look ${look}`, status: "own" } as const;
      return { entries: [{ ...entry, declared: null, since: null }], unreadable: [] };
    },
    reset: async () => NOTHING,
    onReset: () => () => {},
    follow() {},
    resume: () => () => {},
  };
  return { consent: createDevice().open(undefined, { storage: () => storage }) };
}
