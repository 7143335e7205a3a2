import { dayOf } from "./days.ts";

/** A day before today as the cookie writes it: a server's clock cannot be set, so its tests take place now. */
export function daysAgo(days: number): string {
  return dayOf(new Date(Date.now() - days * 86_400_000));
}

/** The page that is rendered for each visitor, and the one that is the same for everybody. */
export const PAGES = { live: "", static: "cookies" } as const;
