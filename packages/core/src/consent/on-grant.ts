import type { Consent } from "./consent.ts";
import { follow } from "./follow.ts";

/** See `Consent.onGrant`. A key that the policy does not have is never allowed. */
export function onGrant(
  consent: Pick<Consent, "getSnapshot" | "subscribe">,
  key: string,
  start: () => (() => void) | void,
): () => void {
  return follow(consent, ({ keys }) => keys[key]?.allowed === true, start);
}
