import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { RequestLike } from "../host/request-host.ts";
import type { Policy } from "../policy/policy.ts";
import { type ReadOptions, visitorOf } from "./visitor.ts";

/**
 * Reads a visitor's consent from their request: the cookie, Global Privacy Control, the country. Never throws for what a
 * request holds.
 *
 * @param source a web-standard request, or a Cookie header's value (over https, unless `secure` says otherwise)
 *
 * @example
 * const { keys } = readConsent(policy, request);
 * if (keys.analytics.allowed) recordVisit(request);
 */
export function readConsent<P extends Policy>(
  policy: P,
  source: RequestLike | string,
  options: ReadOptions = {},
): ConsentSnapshot<P> {
  const request = typeof source === "string" ? requestOf(source) : source;
  return visitorOf(policy, request, options).consent.getSnapshot();
}

/** A request that is known only by its Cookie header. */
function requestOf(cookies: string): RequestLike {
  const headers = { get: (name: string) => (name === "cookie" ? cookies : null) };
  return { headers };
}
