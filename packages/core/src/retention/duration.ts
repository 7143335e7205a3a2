import { ConsentError } from "../policy/error.ts";

/** A length of time in calendar units. All counts are whole and not negative. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export const DURATION_UNITS = [
  "years",
  "months",
  "weeks",
  "days",
  "hours",
  "minutes",
  "seconds",
] as const satisfies readonly (keyof Duration)[];

// 1*6DIGIT SP unit [ "s" ]; six digits hold every sensible count.
const WORDS = /^(\d{1,6}) (second|minute|hour|day|week|month|year)s?$/;

// ISO 8601-1, 5.5.2.2, whole numbers only: "P" [nY][nM][nW][nD] [ "T" [nH][nM][nS] ]
const ISO =
  /^P(?:(?<years>\d{1,6})Y)?(?:(?<months>\d{1,6})M)?(?:(?<weeks>\d{1,6})W)?(?:(?<days>\d{1,6})D)?(?:T(?=\d)(?:(?<hours>\d{1,6})H)?(?:(?<minutes>\d{1,6})M)?(?:(?<seconds>\d{1,6})S)?)?$/;

// Beyond the year 275,760 a Date is invalid, and comparing with it is always false: nothing would be cut. Six digits of
// the smaller units stay far below.
const MAX_YEARS = 9999;

/**
 * Reads a retention as written in a policy.
 *
 * @returns the duration, `"session"`, or `null` where the text is neither a count with a unit nor an ISO 8601 duration,
 *   or says "no time at all"
 */
export function readRetention(text: string): Duration | "session" | null {
  if (text === "session") return "session";
  const duration = readWords(text) ?? readIso(text);
  if (!duration || duration.years > MAX_YEARS) return null;
  return DURATION_UNITS.some((unit) => duration[unit] > 0) ? duration : null;
}

/**
 * Like {@link readRetention}, for a policy that has been checked.
 *
 * @throws ConsentError `invalid-retention`
 */
export function parseRetention(text: string): Duration | "session" {
  const retention = readRetention(text);
  if (retention) return retention;
  throw new ConsentError(
    "invalid-retention",
    `The retention ${JSON.stringify(text)} cannot be read. Write "session", a count with a unit such as "13 months", or an ISO 8601 duration such as "P13M".`,
  );
}

function readWords(text: string): Duration | null {
  const match = WORDS.exec(text);
  return match && durationOf({ [`${match[2]}s`]: match[1] });
}

function readIso(text: string): Duration | null {
  const match = ISO.exec(text);
  return match && durationOf(match.groups ?? {});
}

/** What is not counted is none. @param counts as numbers, or in digits */
export function durationOf(
  counts: Readonly<Partial<Record<keyof Duration, number | string | undefined>>>,
): Duration {
  const entries = DURATION_UNITS.map((unit) => [unit, Number(counts[unit] ?? 0)]);
  return Object.fromEntries(entries) as Record<keyof Duration, number>;
}
