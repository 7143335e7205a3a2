import type { Regime } from "../consent/regime.ts";
import type { Signals } from "../consent/signals.ts";
import type { OptionalKey } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";

/** What a visitor has chosen in the preferences. What neither list names was never asked, and will be. */
export interface ChosenKeys<P extends Policy = Policy> {
  readonly granted?: readonly OptionalKey<P>[];
  readonly denied?: readonly OptionalKey<P>[];
}

/** An answer that leaves a cookie: one of the banner's buttons, or what was chosen in the preferences. */
export type GivenAnswer<P extends Policy = Policy> = "accept-all" | "reject-all" | ChosenKeys<P>;

/** What a visitor has answered before the test begins; `"none"` on a first visit. */
export type VisitorAnswer<P extends Policy = Policy> = "none" | GivenAnswer<P>;

/** Who the visitor is, and when they answered. */
export interface VisitorOptions {
  /** The law that applies. @default `optIn`, the strictest common rule */
  readonly regime?: Regime;
  /** What the visitor's browser says for them: `{ gpc: true }`. @default nothing */
  readonly signals?: Signals;
  /** When the test takes place. @default the present */
  readonly now?: Date;
  /** How many days before that the visitor answered. @default 0 */
  readonly daysAgo?: number;
  /** The policy's revision when the visitor answered. @default the present one */
  readonly revision?: number;
}
