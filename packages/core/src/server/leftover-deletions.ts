import { type Law, type Removal, removalOf } from "../storage/removal.ts";

/**
 * A subdomain can set cookies by the hundred that fit a pattern, and a proxy refuses a response with headers of many kilobytes:
 * what is left is deleted with the next response.
 */
const MOST_DELETIONS = 50;

/**
 * Deletes what a refusal left behind: every cookie of the request that is declared and not allowed, or to be reset. A response is the one
 * place that reaches HttpOnly cookies. What is not declared is never touched.
 *
 * @param present the names of the request's cookies
 * @param handled the names that the response sets; a cookie that it deletes itself needs no second deletion
 */
export function leftoverDeletions(
  law: Law,
  present: readonly string[],
  handled: readonly string[],
): string[] {
  const gone = new Set(handled);
  const deletions: string[] = [];
  for (const name of present) {
    if (gone.has(name)) continue;
    gone.add(name);
    for (const removal of removalOf({ storage: "cookie", name }, law)) {
      deletions.push(...deletionsOf(removal));
    }
    if (deletions.length >= MOST_DELETIONS) break;
  }
  return deletions;
}

/**
 * A cookie is deleted under the domain and path that it was set with. Without a Domain it belongs to the host alone; where a Domain
 * is declared both are tried, but for a name that it shares with something that is allowed.
 */
function deletionsOf({ name, against, shared }: Removal): string[] {
  // A browser deletes under a prefix only what it would let be set under it (RFC6265bis, section 5.7; BR-05).
  const secure = /^__(?:Host|Secure|Http)-/i.test(name) ? "; Secure" : "";
  const httpOnly = /^__(?:Host-)?Http-/i.test(name) ? "; HttpOnly" : "";
  return against.flatMap(({ item: { domain, path = "/" } }) => {
    const deletion = `${name}=; Path=${path}; Max-Age=0${secure}${httpOnly}`;
    if (!domain) return deletion;
    return [...(shared ? [] : [deletion]), `${deletion}; Domain=${domain}`];
  });
}
