import type { ConsentCookieOwner } from "../policy/policy.ts";
import { MAX_COOKIE_DAYS } from "../retention/caps.ts";
import { cookieName } from "./cookie-names.ts";
import { daysBetween } from "./day.ts";
import { MAX_BYTES } from "./decode-record.ts";
import { encodeRecord } from "./encode-record.ts";
import type { ConsentRecord } from "./record.ts";

const SECONDS = 86_400;

/** What a write of the record depends on beside the record. */
export interface WriteContext {
  /** Today, `YYYYMMDD` in UTC. */
  readonly today: string;
  /** For how many days an answer stands under the regime in force. */
  readonly periodDays: number;
  /** Whether the page came over https. */
  readonly secure: boolean;
}

/**
 * The consent cookie as `document.cookie` and Set-Cookie take it. It lives for what is left of the newest decision's
 * period, counted from that decision's day: writing it again never makes it live longer.
 *
 * @throws ConsentError `invalid-record`, `record-too-large`
 */
export function serializeRecord(
  policy: ConsentCookieOwner,
  record: ConsentRecord,
  { today, periodDays, secure }: WriteContext,
): string {
  const name = cookieName(policy.cookie, secure);
  const domain = policy.cookie?.domain;
  const maxAge = daysLeft(record, today, periodDays) * SECONDS;
  return `${name}=${encodeRecord(record, MAX_BYTES - name.length)}; Path=/; SameSite=Lax; Max-Age=${maxAge}${
    domain ? `; Domain=${domain}` : ""
  }${secure ? "; Secure" : ""}`;
}

/** Days from the future do not count, or the life of a cookie from a clock that was ahead would slide until it is caught up. */
function daysLeft(record: ConsentRecord, today: string, periodDays: number): number {
  const past = record.map(({ day }) => day).filter((day) => day <= today);
  const age = daysBetween(past.sort().at(-1) ?? today, today);
  return Math.max(0, Math.min(periodDays, MAX_COOKIE_DAYS) - age);
}
