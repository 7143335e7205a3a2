import type { StoredItem } from "../policy/policy.ts";
import { MAX_COOKIE_DAYS } from "../retention/caps.ts";
import { parseRetention } from "../retention/duration.ts";
import { addDuration } from "../retention/expiry.ts";

const DAY = 86_400;

// Within a day of the calendar a month has the same number of seconds, whatever the time.
const known = new WeakMap<StoredItem, { readonly day: number; readonly seconds: number | null }>();

/**
 * How long a cookie of an item may live from now: as long as the policy declares and browsers keep, in whole seconds;
 * `null` for one that ends with the browser.
 */
export function allowedSeconds(item: StoredItem, now: Date): number | null {
  const day = Math.floor(now.getTime() / (DAY * 1000));
  const last = known.get(item);
  if (last?.day === day) return last.seconds;
  const seconds = secondsFrom(now, item);
  known.set(item, { day, seconds });
  return seconds;
}

function secondsFrom(now: Date, item: StoredItem): number | null {
  const retention = parseRetention(item.retention);
  if (retention === "session") return null;
  const declared = (addDuration(now, retention).getTime() - now.getTime()) / 1000;
  return Math.floor(Math.min(declared, MAX_COOKIE_DAYS * DAY));
}
