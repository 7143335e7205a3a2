import type { Line } from "./document.ts";
import { written } from "./lines.ts";
import type { Scope } from "./scope.ts";

// Engines read more than this as a date, each something else.
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day in words. @param day `YYYY-MM-DD`; what is none is shown as it was written */
export function dateLine(day: string, { texts }: Scope): Line {
  const date = new Date(`${day}T00:00:00Z`);
  if (!DAY.test(day) || Number.isNaN(date.getTime())) return written(day);
  const format = new Intl.DateTimeFormat(texts.messages.locale, {
    dateStyle: "long",
    timeZone: "UTC",
    // A policy's dates are those of the calendar that laws and cookies go by.
    calendar: "gregory",
  });
  return [{ text: format.format(date), date: day }];
}

/** The day of a decision, `YYYYMMDD`, with dashes. */
export function dashed(day: string): string {
  return day.replace(/^(....)(..)/, "$1-$2-");
}
