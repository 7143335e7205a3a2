import type { Resolution } from "../consent/resolution.ts";
import type { Policy, StoredItem } from "../policy/policy.ts";
import { decisive, isAllowed } from "../storage/is-allowed.ts";
import { itemIndexOf } from "../storage/item-index.ts";
import { allowedSeconds } from "./allowed-seconds.ts";
import { formatSetCookie, parseSetCookie, secondsToLive, withLifetime } from "./set-cookie.ts";

/**
 * What becomes of one Set-Cookie header: `null` where the visitor has not allowed it, a shorter life where it asks for
 * more than was declared, and otherwise the very header.
 *
 * @param name the cookie's name, see `setCookieName`
 */
export function screenSetCookie(
  policy: Policy,
  resolution: Pick<Resolution, "keys">,
  { header, name }: { readonly header: string; readonly name: string },
  now: Date,
  onUndeclared?: (name: string) => void,
): string | null {
  const declared = decisive(itemIndexOf(policy).findAll("cookie", name), resolution);
  const asked = secondsToLive(header, now);
  // Deleting is always allowed.
  if (asked !== null && asked <= 0) return header;
  if (!declared) {
    onUndeclared?.(name);
    return header;
  }
  if (!isAllowed(declared, resolution)) return null;
  return isShortEnough(asked, allowedSeconds(declared.item, now))
    ? header
    : cut(header, declared.item, now);
}

/** `null` stands for "until the browser closes", which no number of seconds is longer than. */
function isShortEnough(asked: number | null, most: number | null): boolean {
  return asked === null || (most !== null && asked <= most);
}

function cut(header: string, item: StoredItem, now: Date): string {
  return formatSetCookie(withLifetime(parseSetCookie(header), allowedSeconds(item, now)));
}
