import { dayOf } from "../cookie/day.ts";
import { readRecord } from "../cookie/read-record.ts";
import type { Policy } from "../policy/policy.ts";
import type { Host } from "./host.ts";
import { same } from "./same.ts";
import type { Signals } from "./signals.ts";
import type { ConsentState } from "./snapshot.ts";

/**
 * Looks at the device again.
 *
 * The cookie is the only truth as long as it changes; a cookie that stays as it was does not overrule an answer that
 * could not be written.
 *
 * @param signalsOfRequest what the server was told; a browser that knows the signal itself knows better
 * @returns what has changed; `null` where nothing has
 */
export function observe(
  policy: Policy,
  host: Host,
  last: ConsentState,
  signalsOfRequest: Signals = {},
): Partial<ConsentState> | null {
  const now = host.now();
  const signals = { ...signalsOfRequest, ...host.readSignals() };
  const cookies = host.readCookies();
  const seen = cookies === null ? last.seen : readRecord(policy, cookies, host.secure);
  if (!same(seen, last.seen)) return { now, signals, seen, record: seen.record, persisted: true };
  const unchanged = same(signals, last.signals) && dayOf(now) === dayOf(last.now);
  return unchanged ? null : { now, signals };
}
