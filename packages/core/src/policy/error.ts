/** What went wrong, as a closed set that code can switch on. */
export type ConsentErrorCode =
  | "invalid-policy"
  | "invalid-retention"
  | "invalid-record"
  | "invalid-export"
  | "record-too-large"
  | "unknown-key"
  | "missing-provider"
  | "missing-storage"
  | "invalid-nonce"
  | "invalid-url"
  | "other-policy";

/**
 * The one error class of Cookiepact. Thrown for mistakes of a programmer, never for what a visitor's browser holds:
 * a broken cookie is "no consent", not an exception.
 */
export class ConsentError extends Error {
  override readonly name = "ConsentError";
  readonly code: ConsentErrorCode;

  /** @param message what is wrong, where, and how to mend it */
  constructor(code: ConsentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
