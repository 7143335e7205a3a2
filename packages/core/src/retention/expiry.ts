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
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(Math.min(day, daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)));
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
