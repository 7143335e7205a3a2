import type { ConsentReading } from "../cookie/read-record.ts";
import type { ConsentRecord } from "../cookie/record.ts";
import type { OptionalKey } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { ConsentOptions } from "./consent.ts";
import { optIn } from "./regimes.ts";
import type { Circumstances, KeyState, Resolution } from "./resolution.ts";
import { resolve } from "./resolve.ts";
import { same } from "./same.ts";

/** What went wrong with the cookie. The visitor's page goes on; nothing is allowed that was not granted. */
export type ConsentProblem = "malformed-cookie" | "not-persisted";

/** What a snapshot is made from. */
export interface ConsentState<P extends Policy = Policy> extends Circumstances {
  readonly record: ConsentRecord;
  /** What the device held when it was last looked at. */
  readonly seen: ConsentReading;
  /** `false` where the browser did not keep the cookie: the answer holds until the page is left. */
  readonly persisted: boolean;
  readonly preferencesOpen: boolean;
  /** An answer given here has been carried out, and nothing has been opened since. */
  readonly answered: boolean;
  /** Switches that the visitor has moved and not saved. Nothing follows from them. */
  readonly draft: { readonly [Key in OptionalKey<P>]?: boolean };
  /** BCP 47 tag of the language to speak. */
  readonly locale: string;
  /** `false` as long as nobody has looked: in the one HTML that a static or cached page has for everybody. */
  readonly known: boolean;
  /** Path that forms are sent to; absent where only script can carry out an answer. */
  readonly endpoint?: string | undefined;
}

/** Everything about a visitor's consent at one moment. Frozen, and replaced when anything changes. */
export interface ConsentSnapshot<P extends Policy = Policy> extends ConsentState<P>, Resolution<P> {
  /** The banner is due: something has to be asked. */
  readonly bannerOpen: boolean;
  readonly problem: ConsentProblem | null;
}

/** What a page begins with: what its server has read or, where there is none, a visitor who has not been looked at. */
export function initialState(
  { regime, locale, initial, endpoint }: ConsentOptions,
  now: Date,
): ConsentState {
  const { record = [], malformed = false, signals = {} } = initial ?? {};
  return {
    record,
    seen: { record, malformed },
    persisted: true,
    preferencesOpen: false,
    answered: false,
    draft: {},
    signals,
    regime: regime ?? initial?.regime ?? optIn,
    locale: locale ?? initial?.locale ?? "en",
    now: initial ? new Date(initial.now) : now,
    known: !!initial,
    endpoint: endpoint?.url,
  };
}

/**
 * @param previous the snapshot that this one takes the place of; whoever watches one key is not told of the others
 */
export function snapshotOf<P extends Policy>(
  policy: P,
  state: ConsentState<P>,
  previous?: ConsentSnapshot<P>,
): ConsentSnapshot<P> {
  const { persisted, seen } = state;
  const circumstances = { ...state, malformed: seen.malformed };
  const { keys, pending } = resolve(policy, state.record, circumstances);
  return deepFreeze({
    ...state,
    keys: previous ? withUnchanged(keys, previous.keys) : keys,
    pending,
    bannerOpen: pending.length > 0,
    problem: !persisted ? "not-persisted" : seen.malformed ? "malformed-cookie" : null,
  });
}

/** Puts the old object of every key that has not changed in the place of the new one. */
function withUnchanged<Keys extends Record<string, KeyState>>(keys: Keys, previous: Keys): Keys {
  for (const key in keys) if (same(keys[key], previous[key])) keys[key] = previous[key];
  return keys;
}

/** All the way down: nobody who is handed a snapshot can give the visitor's consent through it. */
function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && !Object.isFrozen(part)) deepFreeze(part);
  }
  return Object.freeze(value);
}
