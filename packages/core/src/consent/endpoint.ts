import type { Decision } from "../cookie/record.ts";

/**
 * The server's side of an answer: forms are sent there, and script tells it of every answer, so that the cookie is set by HTTP
 * and the event is recorded. `@cookiepact/core/endpoint` has the one for browsers.
 */
export interface ConsentEndpoint {
  /** Path of the endpoint, in this origin. */
  readonly url: string;
  /**
   * Sends an answer that stands already in the page. Never throws; what does not arrive is kept and sent again.
   *
   * @param onAnswer called when the server has answered: it may have set the cookie
   */
  deliver(decision: Decision, onAnswer: () => void): void;
  /** Sends what is still waiting from earlier, now and whenever it may succeed. @returns stops trying */
  resume(): () => void;
}
