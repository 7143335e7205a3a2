import type { SourceCode } from "../cookie/record.ts";
import type { ConsentKey, OptionalKey } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { Choices } from "./decide.ts";
import type { ConsentEndpoint } from "./endpoint.ts";
import type { Host } from "./host.ts";
import type { InitialConsent } from "./initial.ts";
import type { Regime } from "./regime.ts";
import type { ConsentSnapshot } from "./snapshot.ts";
import type { ConsentStorage, ConsentStorageOf } from "./storage.ts";

/** What can be set once, when the consent of a page is created. */
export interface ConsentOptions {
  /** The law that applies. @default that of `initial`, else `optIn`, the strictest common rule */
  readonly regime?: Regime;
  /** BCP 47 tag of the language to speak. @default that of `initial`, else the page's `lang` */
  readonly locale?: string;
  /** What the server has read from the request, in a page that was rendered for this visitor. */
  readonly initial?: InitialConsent | null;
  /** Where forms are sent, and script reports answers to: `consentEndpoint("/consent")`. @default nowhere */
  readonly endpoint?: ConsentEndpoint;
  /**
   * What deletes what is declared and not allowed, and knows what is on the device: `deviceStorage()`.
   *
   * @default nothing is deleted
   */
  readonly storage?: ConsentStorageOf;
  /** What follows when code that ran behind a gate is no longer allowed. @default "reload" */
  readonly whenRevoked?: WhenRevoked;
  /** Where consent lives. @default the browser; where there is none, nothing is known of the visitor */
  readonly host?: Host;
}

/**
 * A script that has run cannot be un-run: once its consent is taken back the page is loaded anew (`"reload"`), and the
 * visitor is warned first where they have typed something; or the app is told which keys it is about; or nothing
 * happens (`"none"`) until the page is left.
 */
export type WhenRevoked = "reload" | "none" | ((keys: readonly string[]) => void);

/** What a visitor, or code on a visitor's behalf, can do. Call these from a gesture of the visitor's. */
export interface ConsentActions<P extends Policy = Policy> {
  /** Grants what is being asked: in the banner the pending categories, in the preferences all of them. */
  acceptAll(): void;
  /** Refuses what is being asked, likewise, and whatever has never been answered. */
  rejectAll(): void;
  /**
   * Settles exactly these keys; without an argument the switches of the preferences as they stand.
   *
   * @param source pass `"c"` where code answers rather than the visitor, so that the record says so
   * @throws ConsentError `unknown-key`
   */
  save(choices?: Choices<P>, source?: SourceCode): void;
  /**
   * Takes consent back: for exactly these keys, or without any for every category. What was on by exemption is recorded as
   * objected to (NA-01).
   *
   * @throws ConsentError `unknown-key`
   */
  withdraw(...keys: readonly OptionalKey<P>[]): void;
  /**
   * Moves a switch in the preferences. Nothing follows from it until `save()`.
   *
   * @throws ConsentError `unknown-key`
   */
  toggle(key: OptionalKey<P>, on: boolean): void;
  openPreferences(): void;
  /** Closes the preferences and drops what was not saved. On a banner whose regime says so, closing refuses. */
  close(): void;
  /** Speaks another language from now on. */
  setLocale(locale: string): void;
}

/** The consent of one visitor on one page: a store that any framework can subscribe to. */
export interface Consent<P extends Policy = Policy> extends ConsentActions<P> {
  readonly policy: P;
  /** What was given as `storage`, at work. */
  readonly storage: ConsentStorage | undefined;
  readonly whenRevoked: WhenRevoked;
  getSnapshot(): ConsentSnapshot<P>;
  /** The snapshot that a server renders and a client hydrates with. It never changes. */
  getServerSnapshot(): ConsentSnapshot<P>;
  /** @returns unsubscribes */
  subscribe(listener: () => void): () => void;
  /**
   * Runs `start` as soon as the key is allowed, now or later, and what it returned when that ends.
   *
   * @returns stops watching, and ends what runs: do not hand it to a framework as a clean-up where what ends is the
   *   visitor's data
   */
  onGrant(key: ConsentKey<P>, start: () => (() => void) | void): () => void;
}
