import type { Messages } from "../messages/messages.ts";
import type { DecisionEvent } from "./decision-event.ts";
import type { PreferencesPage } from "./preferences-page.ts";
import type { ReadOptions } from "./visitor.ts";

export interface ConsentHandlerOptions extends ReadOptions {
  /**
   * Receives every answer, for a store that has to prove it. The visitor's choice takes effect even if this fails; script
   * is then told to deliver the event again. Where more than one process serves your site an event can come twice, with the
   * same `eventId`.
   */
  readonly onDecision?: (event: DecisionEvent) => void | Promise<void>;
  /** @default `console.error` */
  readonly onError?: (error: unknown) => void;
  /** Languages beside English, for the page without script. */
  readonly messages?: readonly Messages[];
  /** Address of a stylesheet for that page. @default `@cookiepact/core/styles.css`, which the endpoint serves itself */
  readonly stylesheet?: string;
  /** Puts that page into your own layout. Set a Content Security Policy for it yourself, with `frame-ancestors`. */
  readonly renderPage?: (page: PreferencesPage) => string;
}
