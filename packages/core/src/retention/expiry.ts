import type { Duration } from "./duration.ts";

/**
 * When a duration that starts at `from` is over, calendar-correct in UTC: a month after 31 January is the last day of
 * February, as people (and the regulators' "13 months") count.
 */
export function addDuration(from: Date, duration: Duration): Date {
  const end = new Date(from);
  const months = duration.years * 12 + duration.months;
  if (months > 0) moveMonths(end, months);
  end.setUTCDate(end.getUTCDate() + duration.weeks * 7 + duration.days);
  const seconds = duration.hours * 3600 + duration.minutes * 60 + duration.seconds;
  return new Date(end.getTime() + seconds * 1000);
}

/** Moves by whole months and stays within the month that it lands in: 31 January + 1 month is not 3 March. */
function moveMonths(date: Date, months: number): void {
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // A day that the month does not have has become one of the next: back to the day before its first.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
}
