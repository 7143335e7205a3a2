import type { Consent } from "./consent.ts";

/** See `Consent.onGrant`. A key that the policy does not have is never allowed. */
export function onGrant(
  { getSnapshot, subscribe }: Pick<Consent, "getSnapshot" | "subscribe">,
  key: string,
  start: () => (() => void) | void,
): () => void {
  let watching = true;
  let running = false;
  let busy = false;
  let end: (() => void) | void;
  const isDue = () => watching && getSnapshot().keys[key]?.allowed === true;
  const turn = () => {
    running = !running;
    const last = end;
    end = undefined;
    if (running) end = start();
    else last?.();
  };
  const follow = () => {
    // What starts or ends may itself change the consent, or stop this: seen when it is through.
    if (busy) return;
    busy = true;
    try {
      while (isDue() !== running) turn();
    } finally {
      busy = false;
    }
  };
  const unsubscribe = subscribe(follow);
  follow();
  return () => {
    watching = false;
    unsubscribe();
    follow();
  };
}
