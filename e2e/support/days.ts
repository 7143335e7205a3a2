/** The moment at which every test takes place, unless it says otherwise: so that a run at midnight is no different. */
export const NOON = new Date("2026-11-23T12:00:00Z");

/** The day of `NOON` as the cookie writes it. */
export const TODAY = "20261123";

/** Noon, a number of days later or, where negative, earlier. */
export function noonAfter(days: number): Date {
  return new Date(NOON.getTime() + days * 86_400_000);
}

/** A day as the cookie writes it. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10).replaceAll("-", "");
}
