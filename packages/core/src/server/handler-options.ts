import type { DecisionEvent } from "./decision-event.ts";
import type { ReadOptions } from "./visitor.ts";

export interface ConsentHandlerOptions extends ReadOptions {
  /**
   * Receives every answer, for a store that has to prove it. The visitor's choice takes effect even if this fails; script
   * is then told to deliver the event again.
   */
  readonly onDecision?: (event: DecisionEvent) => void | Promise<void>;
  /** @default `console.error` */
  readonly onError?: (error: unknown) => void;
}
