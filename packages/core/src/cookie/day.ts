import { daysInMonth } from "../retention/expiry.ts";

const MILLISECONDS = 86_400_000;

/** The UTC day of a moment as `YYYYMMDD`. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10).replaceAll("-", "");
}

/** Whether eight digits name a day that exists: 20240229 does, 20250229 does not. */
export function isDay(digits: string): boolean {
  const month = Number(digits.slice(4, 6));
  const date = Number(digits.slice(6));
  const inYear = month >= 1 && month <= 12;
  return inYear && date >= 1 && date <= daysInMonth(Number(digits.slice(0, 4)), month);
}

/** How many days lie between two days; negative where `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return (startOf(to) - startOf(from)) / MILLISECONDS;
}

/** The moment at which a day begins in UTC, in milliseconds since the epoch. */
function startOf(day: string): number {
  return Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);
}
