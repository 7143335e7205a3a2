import type { Told } from "./create-teller.ts";

/** The queue that Google's tags read: `dataLayer`. */
export interface DataLayer {
  /** Queues what `gtag()` would. Never throws. */
  command(...command: readonly unknown[]): void;
  /** Queues an object, such as an event. Never throws. */
  push(entry: object): void;
  /** The queue itself: what was told in it, in the page's head for example, is kept with it. */
  readonly told: Told;
  readonly now: Date;
}
