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

const NOTHING: Duration = {
  years: 0,
  months: 0,
  weeks: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  seconds: 0,
};

// 1*6DIGIT SP unit [ "s" ]; six digits hold every sensible count.
const WORDS = /^(\d{1,6}) (second|minute|hour|day|week|month|year)s?$/;

// ISO 8601-1, 5.5.2.2, whole numbers only: "P" [nY][nM][nW][nD] [ "T" [nH][nM][nS] ]
const ISO =
  /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

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
  return match && { ...NOTHING, [`${match[2]}s`]: Number(match[1]) };
}

function readIso(text: string): Duration | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const counts = DURATION_UNITS.map((unit, index) => [unit, Number(match[index + 1] ?? 0)]);
  return Object.fromEntries(counts) as unknown as Duration;
}
