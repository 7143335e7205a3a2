import type {
  Inventory,
  InventoryEntry,
  LeftThing,
  StoredThing,
  SweepReport,
  UnreadableStorage,
} from "../consent/storage.ts";
import type { Device, Left, PageAddress, SlowStorage, StorageArea } from "./device.ts";
import { type Judgement, judge } from "./judge.ts";
import { type Law, type Removal, removalOf } from "./removal.ts";
import { endOf, readStamps, type Stamps, stampOf, writeStamps } from "./stamps.ts";
import { unreachable } from "./unreachable.ts";

/** Looks everywhere, and takes its time. */
export interface ThoroughStorage {
  inventory(): Promise<Inventory>;
  /** @param removals what has been removed already, or should have been */
  sweep(removals: readonly Removal[]): Promise<SweepReport>;
}

export function thoroughStorage(
  device: Device,
  slow: SlowStorage,
  readLaw: () => Law,
  areas: readonly StorageArea[],
): ThoroughStorage {
  function judgement(): Judgement {
    const now = device.now();
    return { ...readLaw(), stamps: readStamps(slow.readStamps(), now), now };
  }

  async function inventory(by = judgement()): Promise<Inventory> {
    const looks = await Promise.all(areas.map((area) => lookInto(area, by)));
    return {
      entries: looks.flatMap(({ entries }) => entries),
      unreadable: looks.flatMap(({ unreadable }) => unreadable),
    };
  }

  return {
    inventory: () => inventory(),
    async sweep(earlier) {
      const by = judgement();
      const found = await inventory(by);
      const due = found.entries.flatMap((entry) => dueRemoval(entry, by));
      const left = await Promise.all(areas.map((area) => remove(area, due)));
      const now = due.length > 0 ? await inventory(by) : found;
      slow.writeStamps(writeStamps(nextStamps(now, by)));
      const report = compare([...earlier, ...due], now, left.flat());
      const { host } = device.page() as PageAddress;
      return { ...report, left: [...report.left, ...unreachable(by, host)] };
    },
  };
}

async function lookInto(area: StorageArea, by: Judgement): Promise<Inventory> {
  const { storage } = area;
  try {
    const names = await area.names();
    return { entries: names.map((name) => judge({ storage, name }, by)), unreadable: [] };
  } catch (error) {
    return { entries: [], unreadable: [{ storage, error: String(error) }] };
  }
}

/** What has to go for want of consent, or because its time is over. */
function dueRemoval({ storage, name, status, declared }: InventoryEntry, law: Law): Removal[] {
  if (status !== "expired" || !declared) return removalOf({ storage, name }, law);
  return [{ storage, name, against: [declared], shared: false }];
}

async function remove(area: StorageArea, due: readonly Removal[]): Promise<LeftThing[]> {
  const own = due.filter(({ storage }) => storage === area.storage);
  const { storage } = area;
  try {
    const left: Left = own.length > 0 ? await area.remove(own) : undefined;
    return [...(left ?? [])].map(([name, why]) => ({ storage, name, why }));
  } catch {
    return own.map(({ name }) => ({ storage, name, why: "error" }));
  }
}

function compare(
  removals: readonly Removal[],
  { entries, unreadable }: Inventory,
  reasons: readonly LeftThing[],
): SweepReport {
  const present = new Set(entries.map(stampOf));
  const why = new Map(reasons.map((thing) => [stampOf(thing), thing.why]));
  // What shares its name with something that is allowed cannot be told from it.
  const known = new Map<string, StoredThing>();
  for (const { storage, name, shared } of removals) {
    if (!shared) known.set(stampOf({ storage, name }), { storage, name });
  }
  const left: LeftThing[] = [];
  const removed: StoredThing[] = [];
  for (const [id, thing] of known) {
    if (present.has(id)) left.push({ ...thing, why: why.get(id) ?? "still-there" });
    else removed.push(thing);
  }
  return { removed, left, unreadable };
}

/**
 * Of what is there, allowed, and does not end by itself. Nothing is kept of who has refused it; what could not be looked into
 * keeps its stamps.
 */
function nextStamps({ entries, unreadable }: Inventory, { stamps, now }: Judgement): Stamps {
  const unread = ({ storage }: UnreadableStorage, id: string) => id.startsWith(`${storage} `);
  const kept = [...stamps].filter(([id]) => unreadable.some((each) => unread(each, id)));
  const seen = entries.flatMap((entry): [string, number][] => {
    const { declared, since, status } = entry;
    if (status !== "allowed" || !declared || !endOf(declared.item, now)) return [];
    return [[stampOf(entry), Math.floor((since ?? now).getTime() / 1000)]];
  });
  return new Map([...kept, ...seen]);
}
