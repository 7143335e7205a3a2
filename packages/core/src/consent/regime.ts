import type { ExemptUse, OptionalKind } from "../policy/policy.ts";

/** What the law that applies to a visitor asks, as data. Make your own by spreading one of the presets. */
export interface Regime {
  readonly id: string;
  /** Whether an optional category waits for a grant, or runs until it is refused. */
  readonly model: "opt-in" | "opt-out";
  /** For how many days an answer stands, counted from its day. A refusal and a grant stand equally long. */
  readonly periodDays: number;
  /** Uses that go ahead without consent, but with a right to object. */
  readonly exemptUses: readonly ExemptUse[];
  /** What closing the banner means: it cannot be closed, or closing refuses and says so. */
  readonly close: "none" | "refuse";
  /** The kinds that Global Privacy Control denies. */
  readonly signalKinds: readonly OptionalKind[];
}
