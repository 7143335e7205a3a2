import { dayOf } from "../cookie/day.ts";
import { readRecord } from "../cookie/read-record.ts";
import { type ConsentRecord, refusalsIn, type SourceCode } from "../cookie/record.ts";
import { serializeRecord, type WriteContext } from "../cookie/write-record.ts";
import { categoriesOf, optionalCategories } from "../policy/keys.ts";
import type { Category, Policy } from "../policy/policy.ts";
import { type Choices, decide } from "./decide.ts";
import type { Host } from "./host.ts";
import { merge } from "./merge.ts";
import type { KeyState } from "./resolution.ts";
import { same } from "./same.ts";
import { isDeniedBySignal } from "./signals.ts";
import type { ConsentSnapshot, ConsentState } from "./snapshot.ts";

/**
 * What "all" means at this moment: in the preferences every category; in the banner those that it asks about, so that
 * an answer about what changed leaves the other answers alone; with neither in sight every category.
 */
export function askedCategories(
  policy: Policy,
  { preferencesOpen, pending }: ConsentSnapshot,
): readonly string[] {
  return preferencesOpen || pending.length === 0 ? optionalCategories(policy) : pending;
}

/**
 * What "reject all" refuses: whatever is asked, and whatever has never been answered, so that nothing goes on by default,
 * by exemption, or once a signal is gone. An answer that is not in question stays as it is.
 */
export function refusedCategories(policy: Policy, snapshot: ConsentSnapshot): readonly string[] {
  const asked = askedCategories(policy, snapshot);
  return optionalCategories(policy).filter(
    (key) => asked.includes(key) || snapshot.keys[key]?.answer === "unasked",
  );
}

/**
 * The switches of the preferences as they stand: what the visitor moved, and the present state of the rest. A switch that
 * was on by itself and was not touched is no grant (EU-07). A service that was refused stays so unless every category that it
 * takes part in was switched on: to save something else is no new answer about it.
 */
export function draftedChoices(policy: Policy, { keys, draft }: ConsentSnapshot): Choices {
  const present: Record<string, boolean> = {};
  for (const [key, { allowed, because, answer }] of Object.entries<KeyState>(keys)) {
    const within = categoriesOf(policy, key);
    if (within.includes(key)) {
      if (because !== "default" && because !== "exempt") present[key] = allowed;
    } else if (answer === "denied" && !within.every((each) => draft[each])) {
      present[key] = false;
    }
  }
  return { ...present, ...draft };
}

/** Every key answered alike. */
export function alike(keys: readonly string[], granted: boolean): Choices {
  return Object.fromEntries(keys.map((key) => [key, granted]));
}

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
  const seen = readRecord(policy, host.readCookies(), secure);
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
  const isSignalled = (key: string) =>
    categoriesOf(policy, key).some((each) =>
      isDeniedBySignal(policy.categories[each] as Category, regime, signals),
    );
  if (preferencesOpen && answered(true).some(isSignalled)) return "s";
  return answered(false).some((key) => keys[key]?.because === "exempt") ? "o" : source;
}
