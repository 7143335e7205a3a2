/** A script that waits for consent: from an address, or as text. */
export interface ScriptSource {
  /** Where Trusted Types are demanded, a `TrustedScriptURL` of your own policy may stand here. */
  readonly src?: string | { toString(): string } | undefined;
  /** Runs when its turn comes. A module of text runs soon after, when its imports are there: nobody waits for it. */
  readonly text?: string | undefined;
  /** @default that of the page's other scripts */
  readonly nonce?: string | undefined;
  /** Runs when it has come, in no order with others. @default false */
  readonly async?: boolean | undefined;
  /** Further HTML attributes, such as `type`, `integrity` or `data-domain`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** What gates do to a page. */
export interface Page {
  /**
   * Puts a script into the page.
   *
   * @param place the element that it takes the place of; whatever else this is, it goes to the end of the head
   * @returns when it has run: nothing, or what kept it from running; never rejects
   */
  insert(script: ScriptSource, place: unknown): Promise<Error | undefined>;
  /** Loads the page anew, and warns first where the visitor would lose what they have typed. */
  reload(): void;
}
