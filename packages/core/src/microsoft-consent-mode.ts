import type { Consent } from "./consent/consent.ts";
import type { ConsentSnapshot } from "./consent/snapshot.ts";
import { microsoftQueues } from "./host/microsoft-queues.ts";
import type { Policy } from "./policy/policy.ts";
import { groundsIn } from "./vendors/grounds.ts";
import { MICROSOFT_SIGNALS_BY_KIND, type MicrosoftSignal } from "./vendors/microsoft-signals.ts";
import { microsoftTeller } from "./vendors/microsoft-teller.ts";
import type { SignalOptions } from "./vendors/signals.ts";

/** How Microsoft is told of a visitor's choice. */
export type MicrosoftConsentOptions<P extends Policy = Policy> = SignalOptions<MicrosoftSignal, P>;

/**
 * Tells UET (Microsoft Advertising) and Clarity of the visitor's choice: what holds without one at once, the choice as soon as it
 * is known, on every page, and every change. It loads neither of them. Call it before their tags; on a server it does nothing.
 *
 * @returns stops
 *
 * @example
 * microsoftConsentMode(consent);
 * gateScript(consent, { requires: "analytics", src: "https://www.clarity.ms/tag/XXXXXXX" });
 */
export function microsoftConsentMode<P extends Policy>(
  consent: Consent<P>,
  options: MicrosoftConsentOptions<P> = {},
): () => void {
  const queues = microsoftQueues();
  if (!queues) return () => {};
  const own = consent as unknown as Consent;
  const tell =
    tellers.get(own) ??
    microsoftTeller(own.policy, groundsIn(own.policy, MICROSOFT_SIGNALS_BY_KIND, options), queues);
  tellers.set(own, tell);
  const look = () => tell(own.getSnapshot());
  const stop = own.subscribe(look);
  look();
  return stop;
}

// One for each consent: whoever stops and begins again has told the defaults already.
const tellers = new WeakMap<object, (snapshot: ConsentSnapshot) => void>();
