import { dayOf } from "../cookie/day.ts";
import { readRecord } from "../cookie/read-record.ts";
import { type ConsentRecord, refusalsIn, type SourceCode } from "../cookie/record.ts";
import { serializeRecord, type WriteContext } from "../cookie/write-record.ts";
import type { Policy } from "../policy/policy.ts";
import { type Choices, decide } from "./decide.ts";
import type { Host } from "./host.ts";
import { merge } from "./merge.ts";
import { same } from "./same.ts";
import { isSignalled } from "./signals.ts";
import type { ConsentSnapshot, ConsentState } from "./snapshot.ts";

/**
 * Carries out an answer: decides, merges, writes, and reads back whether the device has kept it. Cookies may be
 * blocked, full, or too small for the record, and a browser says nothing of it.
 *
 * @returns what has changed
 * @throws ConsentError `unknown-key`
 */
export function answer(
  policy: Policy,
  host: Host,
  snapshot: ConsentSnapshot,
  choices: Choices,
  source: SourceCode,
): Partial<ConsentState> {
  const now = host.now();
  const actual = sourceOf(policy, snapshot, choices, source);
  const decision = decide(policy, choices, { now, source: actual });
  const record = merge(policy, snapshot.record, decision);
  const { secure } = host;
  const context = { today: dayOf(now), periodDays: snapshot.regime.periodDays, secure };
  try {
    host.writeCookie(serializeRecord(policy, record, context));
  } catch {
    writeRefusals(policy, host, record, context);
  }
  const seen = readRecord(policy, host.readCookies() ?? "", secure);
  return { record, seen, persisted: same(seen.record, record), now };
}

/**
 * For a record that is too large for a cookie: the refusals alone, so that the older cookie does not go on granting what
 * was just refused. What it does not say will be asked again; the reading that follows shows that not all was kept.
 */
function writeRefusals(
  policy: Policy,
  host: Host,
  record: ConsentRecord,
  context: WriteContext,
): void {
  try {
    host.writeCookie(serializeRecord(policy, refusalsIn(record), context));
  } catch {
    // Not even they fit, or there are none.
  }
}

/**
 * A grant of what a signal denies counts as made in its knowledge only from the preferences, which say that the signal
 * was honoured. Switching off what was exempt is an objection. What code answered or imported is nobody's gesture.
 */
function sourceOf(
  policy: Policy,
  { keys, preferencesOpen, regime, signals }: ConsentSnapshot,
  choices: Choices,
  source: SourceCode,
): SourceCode {
  if (source === "c" || source === "i") return source;
  const answered = (granted: boolean) =>
    Object.keys(choices).filter((key) => choices[key] === granted);
  const isOverridden = (key: string) => isSignalled(policy, key, { regime, signals });
  if (preferencesOpen && answered(true).some(isOverridden)) return "s";
  return answered(false).some((key) => keys[key]?.because === "exempt") ? "o" : source;
}
