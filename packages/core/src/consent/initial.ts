import type { ConsentRecord } from "../cookie/record.ts";
import type { Regime } from "./regime.ts";
import type { Signals } from "./signals.ts";
import type { ConsentState } from "./snapshot.ts";

/**
 * What a server has read from a visitor's request, for the page's script to begin with: both then render the same.
 * Serialisable as JSON. Like the cookie it holds no identifier; but it is one visitor's answer, so keep it out of pages that
 * a cache may give to others.
 */
export interface InitialConsent {
  readonly record: ConsentRecord;
  /** The request's cookie could not be read. */
  readonly malformed: boolean;
  readonly signals: Signals;
  readonly regime: Regime;
  readonly locale: string;
  /** The server's time, ISO 8601. */
  readonly now: string;
}

/**
 * The part of a request's snapshot that a page needs to begin with.
 *
 * @example
 * const initial = initialOf(readConsent(policy, request));
 */
export function initialOf({
  record,
  seen,
  signals,
  regime,
  locale,
  now,
}: ConsentState): InitialConsent {
  const { malformed } = seen;
  return { record, malformed, signals, regime, locale, now: now.toISOString() };
}
