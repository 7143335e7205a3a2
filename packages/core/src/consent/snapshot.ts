import type { ConsentReading } from "../cookie/read-record.ts";
import type { ConsentRecord } from "../cookie/record.ts";
import type { OptionalKey } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { Regime } from "./regime.ts";
import type { KeyState, Resolution } from "./resolution.ts";
import { resolve } from "./resolve.ts";
import { same } from "./same.ts";
import type { Signals } from "./signals.ts";

/** What went wrong with the cookie. The visitor's page goes on; nothing is allowed that was not granted. */
export type ConsentProblem = "malformed-cookie" | "not-persisted";

/** Everything about a visitor's consent at one moment. Frozen, and replaced when anything changes. */
export interface ConsentSnapshot<P extends Policy = Policy> extends Resolution<P> {
  readonly record: ConsentRecord;
  /** The banner is due: something has to be asked. */
  readonly bannerOpen: boolean;
  readonly preferencesOpen: boolean;
  /** Switches that the visitor has moved and not saved. Nothing follows from them. */
  readonly draft: { readonly [Key in OptionalKey<P>]?: boolean };
  /** `false` where the browser did not keep the cookie: the answer holds until the page is left. */
  readonly persisted: boolean;
  readonly problem: ConsentProblem | null;
  readonly signals: Signals;
  /** The categories that are off because the browser's signal says so. */
  readonly signalled: readonly string[];
  readonly regime: Regime;
  readonly locale: string;
}

/** What a snapshot is made from. */
export interface ConsentState {
  readonly record: ConsentRecord;
  /** What the device held when it was last looked at. */
  readonly seen: ConsentReading;
  readonly persisted: boolean;
  readonly preferencesOpen: boolean;
  readonly draft: Readonly<Record<string, boolean>>;
  readonly signals: Signals;
  readonly regime: Regime;
  readonly locale: string;
  readonly now: Date;
}

const NOTHING_SEEN: ConsentReading = { record: [], malformed: false };

/** Nothing asked, nothing known: what a server renders for a visitor whose request it has not seen. */
export function blankState(regime: Regime, locale: string, now: Date): ConsentState {
  return {
    record: NOTHING_SEEN.record,
    seen: NOTHING_SEEN,
    persisted: true,
    preferencesOpen: false,
    draft: {},
    signals: {},
    regime,
    locale,
    now,
  };
}

/**
 * @param previous the snapshot that this one takes the place of; whoever watches one key is not told of the others
 */
export function snapshotOf<P extends Policy>(
  policy: P,
  state: ConsentState,
  previous?: ConsentSnapshot<P>,
): ConsentSnapshot<P> {
  const { record, seen, persisted, preferencesOpen, draft, signals, regime, locale } = state;
  const { keys, pending } = resolve(policy, record, state);
  if (previous) keepUnchanged(keys, previous.keys);
  const isSignalled = (key: string) => keys[key as keyof typeof keys].because === "signal";
  return Object.freeze({
    keys,
    pending,
    record,
    bannerOpen: pending.length > 0,
    preferencesOpen,
    draft: draft as ConsentSnapshot<P>["draft"],
    persisted,
    problem: !persisted ? "not-persisted" : seen.malformed ? "malformed-cookie" : null,
    signals,
    signalled: Object.keys(policy.categories).filter(isSignalled),
    regime,
    locale,
  });
}

/** Puts the old object of every key that has not changed in the place of the new one. */
function keepUnchanged(
  keys: Record<string, KeyState>,
  previous: Readonly<Record<string, KeyState>>,
): void {
  for (const key of Object.keys(keys)) {
    const old = previous[key];
    if (old && same(old, keys[key])) keys[key] = old;
  }
}
