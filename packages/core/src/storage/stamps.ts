import type { StoredThing } from "../consent/storage.ts";
import type { StoredItem } from "../policy/policy.ts";
import { readRetention } from "../retention/duration.ts";
import { addDuration } from "../retention/expiry.ts";

/** Since when each thing has been seen on the device, in seconds since 1970. */
export type Stamps = ReadonlyMap<string, number>;

/** A stamp's name. */
export function stampOf({ storage, name }: StoredThing): string {
  return `${storage} ${name}`;
}

/** Reads what was kept. Whatever else may stand there is nothing, and so is what lies in the future or before 1970. */
export function readStamps(text: string | null, now: Date): Stamps {
  try {
    const entries = Object.entries(JSON.parse(text ?? "{}") as Record<string, unknown>);
    const isPast = (entry: [string, unknown]): entry is [string, number] =>
      typeof entry[1] === "number" && entry[1] >= 0 && entry[1] * 1000 <= now.getTime();
    return new Map(entries.filter(isPast));
  } catch {
    return new Map();
  }
}

/** @returns `null` where there is nothing to keep */
export function writeStamps(stamps: Stamps): string | null {
  return stamps.size > 0 ? JSON.stringify(Object.fromEntries(stamps)) : null;
}

/** Cookies that are meant to last. In milliseconds. */
const LONG = 28 * 86_400_000;

/**
 * When something that was first seen then is past its retention; `null` for what ends by itself.
 *
 * A session's storage ends with it, and a cookie has an expiry of its own. But one of a month and more is often renewed at
 * every visit, for ever (NA-03: CNIL); the shorter ones are usually meant to be.
 */
export function endOf({ storage = "cookie", retention }: StoredItem, since: Date): Date | null {
  const duration = readRetention(retention);
  if (duration === null || duration === "session" || storage === "sessionStorage") return null;
  const end = addDuration(since, duration);
  return storage === "cookie" && end.getTime() - since.getTime() < LONG ? null : end;
}
