import type {
  DeclaredItem,
  InventoryEntry,
  StoredStatus,
  StoredThing,
} from "../consent/storage.ts";
import { isAllowed } from "./is-allowed.ts";
import { itemIndexOf } from "./item-index.ts";
import { isOwn, type Law } from "./removal.ts";
import { endOf, type Stamps, stampOf } from "./stamps.ts";

/** What things on the device are judged by. */
export interface Judgement extends Law {
  readonly stamps: Stamps;
  readonly now: Date;
}

/** Says what something on the device is to the policy. */
export function judge(thing: StoredThing, by: Judgement): InventoryEntry {
  const { storage, name } = thing;
  const stamp = by.stamps.get(stampOf(thing));
  const since = stamp === undefined ? null : new Date(stamp * 1000);
  const all = itemIndexOf(by.policy).findAll(storage, name);
  const allowed = all.filter((each) => isAllowed(each, by));
  const declared = allowed[0] ?? all[0] ?? null;
  const judged = (status: StoredStatus) => ({ storage, name, status, declared, since });
  if (isOwn(thing, by.policy)) return judged("own");
  if (!declared) return judged("undeclared");
  if (allowed.length === 0) return judged("without-consent");
  return judged(since && isOver(allowed, since, by.now) ? "expired" : "allowed");
}

/** Stamps know no paths: of several cookies of one name, the one that may stay the longest counts. */
function isOver(declared: readonly DeclaredItem[], since: Date, now: Date): boolean {
  return declared.every(({ item }) => {
    const end = endOf(item, since);
    return end !== null && end < now;
  });
}
