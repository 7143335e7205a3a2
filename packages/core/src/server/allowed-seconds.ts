import type { StoredItem } from "../policy/policy.ts";
import { MAX_COOKIE_DAYS } from "../retention/caps.ts";
import { parseRetention } from "../retention/duration.ts";
import { addDuration } from "../retention/expiry.ts";

/**
 * How long a cookie of an item may live from now: as long as the policy declares and browsers keep, in whole seconds;
 * `null` for one that ends with the browser.
 */
export function allowedSeconds(item: StoredItem, now: Date): number | null {
  const retention = parseRetention(item.retention);
  if (retention === "session") return null;
  const declared = (addDuration(now, retention).getTime() - now.getTime()) / 1000;
  return Math.floor(Math.min(declared, MAX_COOKIE_DAYS * 86_400));
}
