import type { ConsentRecord } from "../cookie/record.ts";
import type { Regime } from "./regime.ts";
import type { Signals } from "./signals.ts";
import type { ConsentState } from "./snapshot.ts";

/**
 * What a server has read from a visitor's request, for the page's script to begin with: both then render the same.
 * JSON-serialisable; without an identifier, like the cookie.
 */
export interface InitialConsent {
  readonly record: ConsentRecord;
  readonly signals: Signals;
  readonly regime: Regime;
  readonly locale: string;
  /** The server's time, ISO 8601. */
  readonly now: string;
}

export function initialOf({ record, signals, regime, locale, now }: ConsentState): InitialConsent {
  return { record, signals, regime, locale, now: now.toISOString() };
}
