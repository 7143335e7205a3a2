import type { Policy } from "../policy/policy.ts";
import { MAX_COOKIE_DAYS } from "../retention/caps.ts";
import { cookieName } from "./cookie-names.ts";
import { daysBetween } from "./day.ts";
import { MAX_BYTES } from "./decode-record.ts";
import { encodeRecord } from "./encode-record.ts";
import type { ConsentRecord } from "./record.ts";
import { serializeCookie } from "./set-cookie.ts";

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
  policy: Pick<Policy, "cookie">,
  record: ConsentRecord,
  { today, periodDays, secure }: WriteContext,
): string {
  const name = cookieName(policy.cookie, secure);
  return serializeCookie(name, encodeRecord(record, MAX_BYTES - name.length), {
    maxAge: daysLeft(record, today, periodDays) * SECONDS,
    secure,
    ...(policy.cookie?.domain ? { domain: policy.cookie.domain } : {}),
  });
}

/** A clock that was ahead when the visitor answered must not lengthen the answer, so an age is never below zero. */
function daysLeft(record: ConsentRecord, today: string, periodDays: number): number {
  const newest = record.reduce((day, decision) => (decision.day > day ? decision.day : day), "");
  const age = Math.max(0, daysBetween(newest, today));
  return Math.max(0, Math.min(periodDays, MAX_COOKIE_DAYS) - age);
}
