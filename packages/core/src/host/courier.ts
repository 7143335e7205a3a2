import type { Decision } from "../cookie/record.ts";

/** An answer on its way to the consent endpoint. */
export interface Dispatch {
  /** Random, and of this one event: the endpoint may see a dispatch twice, and must count it once. */
  readonly eventId: string;
  readonly day: string;
  readonly source: string;
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/** Where dispatches wait that have not arrived: part of the visitor's answer, and gone as soon as it is delivered. */
const OUTBOX = "cookiepact.outbox";

/** More than this has never been left by a visitor; it bounds what a broken endpoint can pile up. */
const MOST = 20;

/**
 * Sends an answer to the consent endpoint, and whatever is still waiting before it. An answer that does not arrive waits in
 * localStorage, over reloads, until one of the next attempts.
 */
export async function deliver(endpoint: string, decision: Decision): Promise<void> {
  const { day, source, granted, denied } = decision;
  const dispatch = { eventId: crypto.randomUUID(), day, source, granted, denied };
  const isKept = writeOutbox([...readOutbox(), dispatch].slice(-MOST));
  if (isKept) await flush(endpoint);
  else await send(endpoint, dispatch);
}

/** Tries again what is waiting, the oldest first. Tabs take turns, so that none sends what another is sending. */
export async function flush(endpoint: string): Promise<void> {
  if (readOutbox().length === 0) return;
  const send = () => sendAll(endpoint);
  await (navigator.locks ? navigator.locks.request(OUTBOX, send) : send());
}

async function sendAll(endpoint: string): Promise<void> {
  for (const dispatch of readOutbox()) {
    if (!(await send(endpoint, dispatch))) return;
    writeOutbox(readOutbox().filter(({ eventId }) => eventId !== dispatch.eventId));
  }
}

/** @returns whether the endpoint has dealt with it: taken it, or said that it never will */
async function send(endpoint: string, dispatch: Dispatch): Promise<boolean> {
  try {
    const { status } = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(dispatch),
      // Goes on when the visitor leaves the page right after the answer.
      keepalive: true,
      credentials: "same-origin",
    });
    return status < 500 && status !== 429;
  } catch {
    return false;
  }
}

function readOutbox(): Dispatch[] {
  try {
    const waiting: unknown = JSON.parse(localStorage.getItem(OUTBOX) ?? "[]");
    return Array.isArray(waiting) ? waiting.filter(isDispatch) : [];
  } catch {
    return [];
  }
}

function isDispatch(value: unknown): value is Dispatch {
  return typeof (value as Partial<Dispatch> | null)?.eventId === "string";
}

/** @returns whether it is kept: without storage there is no second attempt, but the answer itself stands in the cookie */
function writeOutbox(waiting: readonly Dispatch[]): boolean {
  try {
    if (waiting.length === 0) localStorage.removeItem(OUTBOX);
    else localStorage.setItem(OUTBOX, JSON.stringify(waiting));
    return true;
  } catch {
    return false;
  }
}
