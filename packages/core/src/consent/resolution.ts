import type { ConsentKey, OptionalCategoryKey } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { Regime } from "./regime.ts";
import type { Signals } from "./signals.ts";

/** The visitor's own answer, standing or not. Three states that are never mixed up. */
export type Answer = "granted" | "denied" | "unasked";

/** Why an answer no longer counts. */
export type Lapse = "expired" | "outdated" | "future";

/** What decided whether a key is allowed. */
export type Reason = "necessary" | "exempt" | "default" | "signal" | Answer | Lapse;

/** Everything there is to know about one key. */
export interface KeyState {
  /** Whether it may store, read and run now. */
  readonly allowed: boolean;
  readonly because: Reason;
  readonly answer: Answer;
  /** The visitor must be asked. */
  readonly pending: boolean;
  /** The UTC day of the answer, `YYYYMMDD`; `null` where there is none. */
  readonly since: string | null;
}

/** What a record means now, under one policy and one regime. */
export interface Resolution<P extends Policy = Policy> {
  readonly keys: { readonly [Key in ConsentKey<P>]: KeyState };
  /** The categories to ask about, in the policy's order. */
  readonly pending: readonly OptionalCategoryKey<P>[];
}

/** What a record is resolved against. */
export interface Circumstances {
  readonly regime: Regime;
  readonly signals: Signals;
  readonly now: Date;
  /** There is a cookie that cannot be read. It may have held a refusal, so nothing optional goes on without an answer. */
  readonly malformed?: boolean;
}
