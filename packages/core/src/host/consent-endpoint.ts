import type { ConsentEndpoint } from "../consent/endpoint.ts";
import { type Dispatch, OUTBOX, readOutbox, writeOutbox } from "./outbox.ts";

/**
 * Reports every answer to the consent endpoint of this site (`createConsentHandler` from `@cookiepact/core/server`), which
 * sets the cookie by HTTP: Safari forgets after seven days what script has written. The answer stands in the page at once; a
 * report that does not arrive waits in localStorage, over reloads, and arrives once. Forms of pages without script are
 * sent there too.
 *
 * @param url path of the endpoint, in this origin
 *
 * @example
 * const consent = createConsent(policy, { endpoint: consentEndpoint("/consent") });
 */
export function consentEndpoint(url: string): ConsentEndpoint {
  let fresh: Dispatch | undefined;
  let sending = new AbortController();

  async function flush(waiting: readonly Dispatch[]) {
    for (const dispatch of waiting) {
      // The endpoint sets the cookie for the answer that stands in this page, and for none that came before it.
      const late = dispatch.eventId !== fresh?.eventId || dispatch !== waiting.at(-1);
      if (!(await post(url, { ...dispatch, late }, sending.signal))) return;
      writeOutbox(readOutbox().filter(({ eventId }) => eventId !== dispatch.eventId));
    }
  }

  const flushOutbox = () => {
    if (readOutbox().length > 0) void inTurn(() => flush(readOutbox()));
  };
  return {
    url,
    deliver({ day, source, granted, denied }, onAnswer) {
      // The response to an older answer would set the cookie of that one.
      sending.abort();
      sending = new AbortController();
      const dispatch = { eventId: randomId(), day, source, granted, denied };
      fresh = dispatch;
      const isKept = writeOutbox([...readOutbox(), dispatch]);
      void inTurn(() => flush(isKept ? readOutbox() : [dispatch])).then(onAnswer);
    },
    resume() {
      const listening = new AbortController();
      // Not there on a server, where nothing is waiting either.
      globalThis.addEventListener?.("online", flushOutbox, { signal: listening.signal });
      flushOutbox();
      return () => listening.abort();
    },
  };
}

/** Tabs take turns, so that none sends what another is sending. Where they cannot, the endpoint may see a report twice. */
async function inTurn(run: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(OUTBOX, run);
  } catch {
    await run();
  }
}

/** What the endpoint will never take, however often it is sent. */
const REFUSED = [400, 403, 405, 413, 415];

/** @returns whether the endpoint has dealt with it; never throws */
async function post(url: string, body: object, signal: AbortSignal): Promise<boolean> {
  try {
    const { ok, status } = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      // Goes on when the visitor leaves the page right after the answer.
      keepalive: true,
      signal,
    });
    return ok || REFUSED.includes(status);
  } catch {
    return false;
  }
}

/** Not `randomUUID()`, which pages over plain http do not have. */
function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
