import { type Condition, keysIn } from "./consent/condition.ts";
import type { Consent } from "./consent/consent.ts";
import { type Gatekeeper, gatekeeperOf } from "./gate/gatekeeper.ts";
import type { Page } from "./gate/page.ts";
import { browserPage } from "./host/browser-page.ts";
import { warnOnce } from "./host/development.ts";
import type { Policy } from "./policy/policy.ts";

let page: Page | undefined;

/** What a gate needs, without the policy's own types. */
interface Gate {
  readonly consent: Consent;
  readonly requires: Condition;
  readonly gatekeeper: Gatekeeper;
}

/**
 * A gate in the page of this browser. In development, a key that the policy does not have is named.
 *
 * @param user who asks for it, for the warning
 */
export function gateFor<P extends Policy>(
  consent: Consent<P>,
  requires: Condition<P>,
  user: string,
): Gate {
  const own = consent as unknown as Consent;
  try {
    if (process.env.NODE_ENV !== "production") warnOfUnknown(own, requires as Condition, user);
  } catch {
    // Without a bundler there is no `process`, and nobody to warn.
  }
  page ??= browserPage();
  return {
    consent: own,
    requires: requires as Condition,
    gatekeeper: gatekeeperOf(own, page),
  };
}

function warnOfUnknown({ policy, getSnapshot }: Consent, requires: Condition, user: string): void {
  const { keys } = getSnapshot();
  for (const key of keysIn(requires)) {
    if (keys[key]) continue;
    const known = Object.keys(keys).join(", ");
    warnOnce(
      `${user} waits for "${key}", and never starts: the policy "${policy.id}" has no such category or service. It has: ${known}.`,
    );
  }
}
