import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { dayOf } from "../cookie/day.ts";
import { serializeRecord } from "../cookie/write-record.ts";
import type { Policy } from "../policy/policy.ts";

/**
 * The consent cookie again, by HTTP and with the time that it has left: Safari forgets after seven days what script has
 * written (BR-01). The answer's day stands in the cookie, so that writing it again never lengthens it. Nothing where there
 * is no answer, or none that has time left.
 */
export function renewedCookie(
  policy: Policy,
  { record, regime, now }: Pick<ConsentSnapshot, "record" | "regime" | "now">,
  secure: boolean,
): string[] {
  if (record.length === 0) return [];
  const context = { today: dayOf(now), periodDays: regime.periodDays, secure };
  const cookie = serializeRecord(policy, record, context);
  return /Max-Age=0(?:;|$)/.test(cookie) ? [] : [cookie];
}
