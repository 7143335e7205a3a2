import { type InitialConsent, initialOf } from "../consent/initial.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { RequestLike } from "../host/request-host.ts";
import type { Policy } from "../policy/policy.ts";
import { type ReadOptions, visitorOf } from "./visitor.ts";

/** A visitor's consent, as their request tells it. */
export interface RequestConsent<P extends Policy> {
  /** For rendering and for decisions on the server: `snapshot.keys.analytics.allowed`. */
  readonly snapshot: ConsentSnapshot<P>;
  /** For the page's script: `createConsent(policy, { initial })`. */
  readonly initial: InitialConsent;
}

/**
 * Reads a visitor's consent from their request: the cookie, Global Privacy Control, the country. Never throws for what a
 * request holds.
 *
 * @param source a web-standard request, or a Cookie header's value (over https, unless `secure` says otherwise)
 *
 * @example
 * const { snapshot, initial } = readConsent(policy, request);
 */
export function readConsent<P extends Policy>(
  policy: P,
  source: RequestLike | string,
  options: ReadOptions = {},
): RequestConsent<P> {
  const request = typeof source === "string" ? requestOf(source) : source;
  const snapshot = visitorOf(policy, request, options).consent.getSnapshot();
  return { snapshot, initial: initialOf(snapshot) };
}

/** A request that is known only by its Cookie header. */
function requestOf(cookies: string): RequestLike {
  const headers = { get: (name: string) => (name === "cookie" ? cookies : null) };
  return { url: "https:", headers };
}
