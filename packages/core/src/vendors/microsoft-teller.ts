import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { Policy } from "../policy/policy.ts";
import { createTeller } from "./create-teller.ts";
import type { Grounds } from "./grounds.ts";
import type { MicrosoftQueues } from "./microsoft-queues.ts";
import { MICROSOFT_SIGNALS, type MicrosoftSignal } from "./microsoft-signals.ts";

// It knows no default, only what it was told last. So it counts as told one that nobody will ever tell.
const NO_DEFAULT = { cookiepact: "no default" };

/** @returns tells both of Microsoft's tags: what holds by default, the visitor's choice, every change */
export function microsoftTeller(
  policy: Policy,
  grounds: Grounds<MicrosoftSignal>,
  { uet, clarity }: MicrosoftQueues,
): (snapshot: ConsentSnapshot) => void {
  const tellUet = createTeller(policy, ["ad_storage"], grounds, (action, signals) =>
    uet("consent", action, signals),
  );
  const tellClarity = createTeller(
    policy,
    MICROSOFT_SIGNALS,
    grounds,
    (_action, { ad_storage, analytics_storage }) =>
      // Their capitals: with others Clarity does not know what is meant.
      clarity("consentv2", { ad_Storage: ad_storage, analytics_Storage: analytics_storage }),
    { ...NO_DEFAULT },
  );
  return (snapshot) => {
    tellUet(snapshot);
    tellClarity(snapshot);
  };
}
