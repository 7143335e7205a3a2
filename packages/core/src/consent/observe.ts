import { dayOf } from "../cookie/day.ts";
import { readRecord } from "../cookie/read-record.ts";
import type { Policy } from "../policy/policy.ts";
import type { Host } from "./host.ts";
import { same } from "./same.ts";
import type { ConsentState } from "./snapshot.ts";

/**
 * Looks at the device again. The same state comes back, the very object, where nothing has changed since the last look.
 *
 * The cookie is the only truth as long as it changes; a cookie that stays as it was does not overrule an answer that
 * could not be written.
 */
export function observe(policy: Policy, host: Host, state: ConsentState): ConsentState {
  const now = host.now();
  const signals = host.readSignals();
  const seen = readRecord(policy, host.readCookies(), host.secure);
  const sameCookie = same(seen, state.seen);
  if (sameCookie && same(signals, state.signals) && dayOf(now) === dayOf(state.now)) return state;
  const fresh = sameCookie ? {} : { seen, record: seen.record, persisted: true };
  return { ...state, ...fresh, signals, now };
}
