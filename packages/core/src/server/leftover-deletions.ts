import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { cookieNames } from "../cookie/parse-cookies.ts";
import type { Policy, StoredItem } from "../policy/policy.ts";
import { isAllowed } from "../storage/is-allowed.ts";
import { itemIndexOf } from "../storage/item-index.ts";
import { parseSetCookie } from "./set-cookie.ts";

/**
 * A subdomain can set cookies by the hundred that fit a pattern, and a proxy refuses a response with headers of many kilobytes:
 * what is left is deleted with the next response.
 */
const MOST_DELETIONS = 50;

/**
 * Deletes what a refusal left behind: every cookie of the request that is declared and not allowed. A response is the one
 * place that reaches HttpOnly cookies. What is not declared is never touched.
 *
 * @param cookies the request's Cookie header
 * @param already what the response sets; a cookie that it deletes itself needs no second deletion
 */
export function leftoverDeletions(
  policy: Policy,
  snapshot: ConsentSnapshot,
  cookies: string,
  already: readonly string[],
): string[] {
  const handled = already.map((header) => parseSetCookie(header)?.name);
  const deletions = cookieNames(cookies).flatMap((name) => {
    const declared = itemIndexOf(policy).find("cookie", name);
    if (!declared || handled.includes(name) || isAllowed(declared, snapshot)) return [];
    return deletionsOf(name, declared.item);
  });
  return deletions.slice(0, MOST_DELETIONS);
}

/** A cookie is deleted under the domain and path that it was set with; without a Domain it belongs to the host alone. */
function deletionsOf(name: string, { domain, path = "/" }: StoredItem): string[] {
  // A browser deletes under a prefix only what it would let be set under it (RFC6265bis, section 5.7; BR-05).
  const secure = /^__(?:Host|Secure|Http)-/i.test(name) ? "; Secure" : "";
  const httpOnly = /^__(?:Host-)?Http-/i.test(name) ? "; HttpOnly" : "";
  const deletion = `${name}=; Path=${path}; Max-Age=0${secure}${httpOnly}`;
  return domain ? [deletion, `${deletion}; Domain=${domain}`] : [deletion];
}
