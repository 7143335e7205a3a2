import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { consentCookieNames } from "../cookie/cookie-names.ts";
import { dayOf } from "../cookie/day.ts";
import { serializeRecord } from "../cookie/write-record.ts";
import type { Policy } from "../policy/policy.ts";
import { parseSetCookie } from "./set-cookie.ts";
import { isPage, isShared } from "./vary.ts";

/**
 * The consent cookie again, by HTTP and with the time that it has left: Safari forgets after seven days what script has
 * written (BR-01). The answer's day stands in the cookie, so that writing it again never lengthens it. Nothing where there
 * is no answer, or none that has time left.
 */
export function renewedCookie(
  policy: Policy,
  { record, regime, now }: ConsentSnapshot,
  secure: boolean,
): string[] {
  if (record.length === 0) return [];
  const context = { today: dayOf(now), periodDays: regime.periodDays, secure };
  const cookie = serializeRecord(policy, record, context);
  return /Max-Age=0(?:;|$)/.test(cookie) ? [] : [cookie];
}

/**
 * Whether a response is the place to renew it: a page, not one that a shared cache may hand to others, and not one that
 * sets a newer answer itself.
 */
export function mayRenew(policy: Policy, headers: Headers): boolean {
  if (!isPage(headers) || isShared(headers)) return false;
  const own = consentCookieNames(policy.cookie);
  return !headers.getSetCookie().some((each) => own.includes(parseSetCookie(each)?.name ?? ""));
}
