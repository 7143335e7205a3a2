import type { Decision } from "../cookie/record.ts";

/** An answer on its way to the consent endpoint. */
export interface Dispatch extends Pick<Decision, "day" | "source" | "granted" | "denied"> {
  /** Random, and of this event alone: the endpoint may see a dispatch twice, and counts it once. Gone when delivered. */
  readonly eventId: string;
}

/** Where dispatches wait that have not arrived: part of the visitor's answer, as strictly necessary as the cookie. */
export const OUTBOX = "cookiepact.outbox";

/** More than any visitor has ever left behind; it bounds what a broken endpoint can pile up. */
const MOST = 20;

/** What is waiting, the oldest first. Whatever else the place may hold is nothing. */
export function readOutbox(): Dispatch[] {
  try {
    const waiting: unknown = JSON.parse(localStorage.getItem(OUTBOX) ?? "");
    return Array.isArray(waiting) ? waiting.filter(isDispatch) : [];
  } catch {
    return [];
  }
}

/** @returns whether it will be there after a reload */
export function writeOutbox(waiting: readonly Dispatch[]): boolean {
  try {
    if (waiting.length > 0) localStorage.setItem(OUTBOX, JSON.stringify(waiting.slice(-MOST)));
    else localStorage.removeItem(OUTBOX);
    return true;
  } catch {
    return false;
  }
}

function isDispatch(value: unknown): value is Dispatch {
  return typeof (value as Partial<Dispatch> | null)?.eventId === "string";
}
