import { attempt } from "../consent/attempt.ts";
import type { Consent } from "../consent/consent.ts";
import type { ConsentStorage, SweepReport } from "../consent/storage.ts";
import { createStore } from "../consent/store.ts";
import { cookieArea, deleteElsewhere } from "./cookie-area.ts";
import type { Device, QuickArea } from "./device.ts";
import type { Law } from "./removal.ts";
import { sweepAtOnce } from "./sweep-at-once.ts";
import type { ThoroughStorage } from "./thorough-storage.ts";

const EMPTY = { entries: [], unreadable: [], removed: [], left: [] };

/** On a server there is no device. */
const NOWHERE: ConsentStorage = {
  inventory: async () => EMPTY,
  sweep: async () => EMPTY,
  reset: async () => EMPTY,
  follow() {},
  resume: () => () => {},
  onReset: () => () => {},
};

/** Loads what has to wait anyway: databases and the like, retention, the report. */
export type LoadThorough = (
  device: Device,
  law: (resets?: true) => Law,
  quick: readonly QuickArea[],
) => Promise<ThoroughStorage>;

/** Keeps a device in line with a consent. This only wires. */
export function createDeviceStorage(
  { policy, getSnapshot }: Consent,
  device: Device,
  load: LoadThorough,
  onSweep?: (report: SweepReport) => void,
): ConsentStorage {
  if (!device.page()) return NOWHERE;
  const quick = [cookieArea(device), ...device.quick];
  const law = (resets?: true) => ({ policy, keys: getSnapshot().keys, resets });
  const lastReset = createStore<SweepReport | null>(null, () => () => {});
  let carriedOut: Law["keys"] = {};
  let callOff = () => {};

  /** Where it cannot be loaded, the next page tries again. */
  async function thoroughly<Found>(go: (storage: ThoroughStorage) => Promise<Found>) {
    try {
      return await go(await load(device, law, quick));
    } catch (error) {
      return { ...EMPTY, unreadable: [{ storage: "other" as const, error: String(error) }] };
    }
  }

  /** What answers at once is through when this returns its promise. */
  async function clear(resets?: true): Promise<SweepReport> {
    const removals = sweepAtOnce(quick, law(resets));
    deleteElsewhere(device, law(resets));
    const report = await thoroughly((storage) => storage.clear(removals, resets));
    attempt(() => onSweep?.(report));
    if (resets) lastReset.set(report);
    return report;
  }

  /** Now, and once more when scripts have had their last word. */
  function carryOut() {
    carriedOut = getSnapshot().keys;
    void clear();
    callOff();
    callOff = device.later(() => void clear());
  }

  return {
    sweep: () => clear(),
    reset: () => clear(true),
    inventory: () => thoroughly((storage) => storage.inventory()),
    follow() {
      // What has not changed is the same object. A refusal of what was not allowed before is a change, too: it deletes what has
      // come without asking.
      const { keys } = getSnapshot();
      if (Object.keys(keys).some((key) => keys[key] !== carriedOut[key])) carryOut();
    },
    onReset: lastReset.subscribe,
    resume() {
      carryOut();
      const stopListening = device.onLeave(() => sweepAtOnce(quick, law()));
      return () => {
        stopListening();
        callOff();
      };
    },
  };
}
