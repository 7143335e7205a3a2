import type { Signals } from "./signals.ts";

/**
 * Where consent lives: a browser page, a request, a test. Everything that is not pure comes in through here, and so can
 * be replaced. No member throws; what cannot be done is seen by reading back.
 */
export interface Host {
  now(): Date;
  /** Whether the page came over https. */
  readonly secure: boolean;
  /** All cookies as a Cookie header has them; `null` where there are none to be read. */
  readCookies(): string | null;
  /** Sets one cookie, written as a Set-Cookie header has it. */
  writeCookie(cookie: string): void;
  readSignals(): Signals;
  /** BCP 47 tag of the language that the page is in. */
  readLocale(): string;
  /** Tells the visitor's other tabs that the cookie has changed. */
  announce(): void;
  /** Calls back whenever the cookie may have changed elsewhere. @returns stops listening */
  listen(onChange: () => void): () => void;
}
