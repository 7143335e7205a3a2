import type {
  Inventory,
  InventoryEntry,
  LeftReason,
  LeftThing,
  StoredThing,
  SweepReport,
  UnreadableStorage,
} from "../consent/storage.ts";
import type { Device, Left, PageAddress, SlowStorage, StorageArea } from "./device.ts";
import { itemIndexOf } from "./item-index.ts";
import { type Judgement, judge } from "./judge.ts";
import { type Law, type Removal, removalOf } from "./removal.ts";
import { endOf, readStamps, type Stamps, stampOf, writeStamps } from "./stamps.ts";
import { unreachable } from "./unreachable.ts";

/** Looks everywhere, and takes its time. */
export interface ThoroughStorage {
  inventory(): Promise<Inventory>;
  /**
   * Removes what has to go.
   *
   * @param removals what has been removed already, or should have been
   * @param resets whether it is a reset
   */
  clear(removals: readonly Removal[], resets?: true): Promise<SweepReport>;
}

export function thoroughStorage(
  device: Device,
  slow: SlowStorage,
  readLaw: (resets?: true) => Law,
  areas: readonly StorageArea[],
): ThoroughStorage {
  function judgement(resets?: true, known?: Stamps): Judgement {
    const now = device.now();
    return { ...readLaw(resets), stamps: known ?? readStamps(slow.readStamps(), now), now };
  }

  // Judged when all have answered, as the visitor may have answered meanwhile.
  async function judgedLook(resets?: true, stamps?: Stamps) {
    const { things, unreadable } = await look(areas);
    const by = judgement(resets, stamps);
    return { entries: things.map((thing) => judge(thing, by)), unreadable, by };
  }

  return {
    async inventory() {
      const { entries, unreadable } = await judgedLook();
      return { entries, unreadable };
    },
    async clear(earlier, resets) {
      const found = await judgedLook(resets);
      const due = found.entries.flatMap((entry) => dueRemoval(entry, found.by));
      const left = await Promise.all(areas.map((area) => remove(area, due)));
      const now = due.length > 0 ? await judgedLook(resets, found.by.stamps) : found;
      slow.writeStamps(writeStamps(nextStamps(now, now.by)));
      const report = compare([...earlier, ...due], now, new Map(left.flat()));
      const { host } = device.page() as PageAddress;
      return { ...report, left: [...report.left, ...unreachable(now.by, host)] };
    },
  };
}

/** What is there, and what does not say. */
interface Look {
  readonly things: readonly StoredThing[];
  readonly unreadable: readonly UnreadableStorage[];
}

async function look(areas: readonly StorageArea[]): Promise<Look> {
  const looks = await Promise.all(areas.map(lookInto));
  return {
    things: looks.flatMap(({ things }) => things),
    unreadable: looks.flatMap(({ unreadable }) => unreadable),
  };
}

async function lookInto(area: StorageArea): Promise<Look> {
  const { storage } = area;
  try {
    const names = await area.names();
    return { things: names.map((name) => ({ storage, name })), unreadable: [] };
  } catch (error) {
    return { things: [], unreadable: [{ storage, error: String(error) }] };
  }
}

/** What has to go for want of consent, or because its time is over; with a reset, what is reset alone. */
function dueRemoval({ storage, name, status }: InventoryEntry, law: Law): Removal[] {
  if (law.resets || status !== "expired") return removalOf({ storage, name }, law);
  // Nothing of the name may stay: what is not expired is refused.
  const against = itemIndexOf(law.policy).findAll(storage, name);
  return [{ storage, name, against, shared: false }];
}

/** @returns why things are still there, by their stamps' names, where that is known */
async function remove(area: StorageArea, due: readonly Removal[]): Promise<[string, LeftReason][]> {
  const { storage } = area;
  const own = due.filter((each) => each.storage === storage);
  try {
    const left: Left = own.length > 0 ? await area.remove(own) : undefined;
    return [...(left ?? [])].map(([name, why]) => [stampOf({ storage, name }), why]);
  } catch {
    return own.map((each) => [stampOf(each), "error"]);
  }
}

function compare(
  removals: readonly Removal[],
  { entries, unreadable, by }: Inventory & { readonly by: Law },
  reasons: ReadonlyMap<string, LeftReason>,
): SweepReport {
  // What is allowed by now is there by right, unless it was to be reset.
  const present = new Set(
    entries.filter(({ status }) => by.resets || status !== "allowed").map(stampOf),
  );
  const unread = new Set(unreadable.map(({ storage }) => storage));
  // What shares its name with something that is allowed cannot be told from it.
  const known = new Map<string, StoredThing>();
  for (const { storage, name, shared } of removals) {
    if (!shared) known.set(stampOf({ storage, name }), { storage, name });
  }
  const left: LeftThing[] = [];
  const removed: StoredThing[] = [];
  for (const [id, thing] of known) {
    if (unread.has(thing.storage)) left.push({ ...thing, why: "error" });
    else if (present.has(id)) left.push({ ...thing, why: reasons.get(id) ?? "still-there" });
    else removed.push(thing);
  }
  return { removed, left, unreadable };
}

/**
 * Of what is there, allowed, and does not end by itself; of what would not go when its time was over, so that it is tried again.
 * Nothing is kept of what the visitor has refused. What could not be looked into keeps its stamps.
 */
function nextStamps({ entries, unreadable }: Inventory, { stamps, now }: Judgement): Stamps {
  const unread = ({ storage }: UnreadableStorage, id: string) => id.startsWith(`${storage} `);
  const kept = [...stamps].filter(([id]) => unreadable.some((each) => unread(each, id)));
  const seen = entries.flatMap((entry): [string, number][] => {
    const { declared, since, status } = entry;
    const isDue = status === "allowed" || status === "expired";
    if (!isDue || !declared || !endOf(declared.item, now)) return [];
    return [[stampOf(entry), Math.floor((since ?? now).getTime() / 1000)]];
  });
  return new Map([...kept, ...seen]);
}
