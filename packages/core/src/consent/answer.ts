import { dayOf } from "../cookie/day.ts";
import { readRecord } from "../cookie/read-record.ts";
import type { ConsentRecord, SourceCode } from "../cookie/record.ts";
import { serializeRecord } from "../cookie/write-record.ts";
import { optionalCategories } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { type Choices, decide } from "./decide.ts";
import type { Host } from "./host.ts";
import { merge } from "./merge.ts";
import { same } from "./same.ts";
import { type ConsentSnapshot, type ConsentState, snapshotOf } from "./snapshot.ts";

/**
 * What "all" means at this moment: in the preferences every category; in the banner those that it asks about, so that
 * an answer about what changed leaves the other answers alone; with neither in sight every category.
 */
export function askedCategories(policy: Policy, snapshot: ConsentSnapshot): readonly string[] {
  const { preferencesOpen, pending } = snapshot;
  return preferencesOpen || pending.length === 0 ? optionalCategories(policy) : pending;
}

/** The switches of the preferences as they stand: what the visitor moved, and the present state of the rest. */
export function draftedChoices(policy: Policy, { keys, draft }: ConsentSnapshot): Choices {
  const present = optionalCategories(policy).map((key) => [key, keys[key]?.allowed === true]);
  return { ...Object.fromEntries(present), ...draft };
}

/** Every key answered alike. */
export function alike(keys: readonly string[], granted: boolean): Choices {
  return Object.fromEntries(keys.map((key) => [key, granted]));
}

/**
 * Carries out an answer: decides, merges, writes, and reads back whether the device has kept it. Cookies may be
 * blocked, full, or too small for the record, and a browser says nothing of it.
 *
 * @throws ConsentError `unknown-key`
 */
export function answer(
  policy: Policy,
  host: Host,
  state: ConsentState,
  choices: Choices,
  source: SourceCode,
): ConsentState {
  const now = host.now();
  const actual = sourceOf(snapshotOf(policy, state), choices, source);
  const decision = decide(policy, choices, { now, source: actual });
  const record = merge(policy, state.record, decision);
  const seen = writeRecord(policy, host, state, record);
  const persisted = same(seen.record, record);
  return { ...state, record, seen, persisted, preferencesOpen: false, draft: {}, now };
}

function writeRecord(policy: Policy, host: Host, { regime }: ConsentState, record: ConsentRecord) {
  const { secure } = host;
  const context = { today: dayOf(host.now()), periodDays: regime.periodDays, secure };
  try {
    host.writeCookie(serializeRecord(policy, record, context));
  } catch {
    // Too large for a cookie. The reading that follows shows that it was not kept.
  }
  return readRecord(policy, host.readCookies(), secure);
}

/**
 * A grant of what a signal denies counts as made in its knowledge only from the preferences, which say that the signal
 * was honoured. Switching off what was exempt is an objection.
 */
function sourceOf(snapshot: ConsentSnapshot, choices: Choices, source: SourceCode): SourceCode {
  if (source === "c") return source;
  const { keys, signalled, preferencesOpen } = snapshot;
  if (preferencesOpen && signalled.some((key) => choices[key])) return "s";
  const objects = ([key, granted]: [string, boolean | undefined]) =>
    granted === false && keys[key]?.because === "exempt";
  return Object.entries(choices).some(objects) ? "o" : source;
}
