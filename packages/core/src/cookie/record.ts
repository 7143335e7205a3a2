/**
 * How a decision came about, as one letter in the cookie. The letters are a contract with every reader of the cookie:
 * they may be added to, never changed.
 */
export const SOURCES = {
  a: "accept-all",
  r: "reject-all",
  p: "preferences",
  x: "close",
  w: "withdrawal",
  o: "objection",
  s: "after-signal",
  i: "import",
  c: "code",
} as const;

export type SourceCode = keyof typeof SOURCES;

/** What one answer settled. Three states never mix: a key is granted, denied, or not mentioned. */
export interface Decision {
  /** The UTC day of the answer, `YYYYMMDD`. No finer: a refusal must not be a fingerprint. */
  readonly day: string;
  /** The policy's revision at the time. */
  readonly revision: number;
  /** One letter, see {@link SOURCES}. A newer build may have written one that this build does not know. */
  readonly source: string;
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/** The decisions that still stand, oldest first, each key in at most one of them. Empty: never asked. */
export type ConsentRecord = readonly Decision[];

/** What is left of a record whose grants cannot be believed, or cannot be kept. */
export function refusalsIn(record: ConsentRecord): ConsentRecord {
  const refusals = record.map((decision) => ({ ...decision, granted: [] }));
  return refusals.filter(({ denied }) => denied.length > 0);
}

/** All keys of a record in their order. */
export function keysOf(record: ConsentRecord): string[] {
  return record.flatMap(({ granted, denied }) => [...granted, ...denied]);
}
