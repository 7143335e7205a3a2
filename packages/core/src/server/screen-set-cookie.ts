import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { consentCookieNames } from "../cookie/cookie-names.ts";
import type { Policy } from "../policy/policy.ts";
import { isAllowed } from "../storage/is-allowed.ts";
import { itemIndexOf } from "../storage/item-index.ts";
import { allowedSeconds } from "./allowed-seconds.ts";
import {
  formatSetCookie,
  parseSetCookie,
  type SetCookie,
  secondsToLive,
  withLifetime,
} from "./set-cookie.ts";

/**
 * What becomes of one Set-Cookie header: nothing where the visitor has not allowed it, a shorter life where it asks for
 * more than was declared, and otherwise the very header.
 */
export function screenSetCookie(
  policy: Policy,
  snapshot: ConsentSnapshot,
  header: string,
  onUndeclared: (name: string) => void,
): string[] {
  const cookie = parseSetCookie(header);
  if (!cookie || consentCookieNames(policy.cookie).includes(cookie.name)) return [header];
  const asked = secondsToLive(cookie, snapshot.now);
  // Deleting is always allowed.
  if (asked !== null && asked <= 0) return [header];
  const declared = itemIndexOf(policy).find("cookie", cookie.name);
  if (!declared) {
    onUndeclared(cookie.name);
    return [header];
  }
  if (!isAllowed(declared, snapshot)) return [];
  return [cut(header, cookie, asked, allowedSeconds(declared.item, snapshot.now))];
}

/** `null` stands for "until the browser closes", which no number of seconds is longer than. */
function cut(header: string, cookie: SetCookie, asked: number | null, most: number | null): string {
  const isShortEnough = asked === null || (most !== null && asked <= most);
  return isShortEnough ? header : formatSetCookie(withLifetime(cookie, most));
}
