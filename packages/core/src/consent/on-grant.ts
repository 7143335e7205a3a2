import type { Consent } from "./consent.ts";

/** See `Consent.onGrant`. A key that the policy does not have is never allowed. */
export function onGrant(
  { getSnapshot, subscribe }: Pick<Consent, "getSnapshot" | "subscribe">,
  key: string,
  start: () => (() => void) | void,
): () => void {
  let running = false;
  let end: (() => void) | void;
  const follow = (allowed: boolean) => {
    if (allowed === running) return;
    running = allowed;
    if (allowed) end = start();
    else end?.();
  };
  const check = () => follow(getSnapshot().keys[key]?.allowed === true);
  const unsubscribe = subscribe(check);
  check();
  return () => {
    unsubscribe();
    follow(false);
  };
}
