import { type Condition, isMet } from "./consent/condition.ts";
import type { Consent } from "./consent/consent.ts";
import { follow } from "./consent/follow.ts";
import * as scripts from "./gate/gate-script.ts";
import { gateFor } from "./gate-keeping.ts";
import type { OptionalKey } from "./policy/keys.ts";
import type { Policy } from "./policy/policy.ts";

// This only wires; what is decided is decided in `gate/`.

/**
 * Runs `start` as soon as the condition is met, now or later, and what it returned when that ends.
 *
 * @returns stops watching, and ends what runs
 *
 * @example
 * onGrant(consent, { all: ["analytics", "posthog"] }, () => {
 *   posthog.opt_in_capturing();
 *   return () => posthog.opt_out_capturing();
 * });
 */
export function onGrant<P extends Policy>(
  consent: Consent<P>,
  requires: Condition<P>,
  start: () => (() => void) | void,
): () => void {
  const gate = gateFor(consent, requires, "onGrant()");
  return follow(gate.consent, ({ keys }) => isMet(gate.requires, keys), start);
}

/**
 * Runs `run` whenever a key that was allowed in this page no longer is. Whoever comes late is told at once, of a key that
 * was taken back since the page's first gate.
 *
 * @returns stops watching
 */
export function onRevoke<P extends Policy>(
  consent: Consent<P>,
  key: OptionalKey<P>,
  run: () => void,
): () => void {
  const gate = gateFor(consent, key, "onRevoke()");
  const { everAllowed } = gate.gatekeeper;
  const isRevoked = (allowed: boolean | undefined) => everAllowed.has(key) && !allowed;
  // Of no concern is what it returns: nothing of it ends with a grant.
  return follow(
    gate.consent,
    ({ keys }) => isRevoked(keys[key]?.allowed),
    () => void run(),
  );
}

/**
 * Starts a script as soon as it is allowed: once in a page, in the order in which scripts became due, with the nonce of the
 * page's scripts.
 *
 * A script that has run cannot be un-run. When its consent is taken back `onRevoke` is called, what it stored is deleted,
 * and the page is loaded anew, or what else `whenRevoked` says.
 *
 * @returns gives it up; one that has started goes on until the page is left
 *
 * @example
 * gateScript(consent, { requires: "analytics", src: "https://example.com/analytics.js" });
 */
export function gateScript<P extends Policy>(
  consent: Consent<P>,
  script: scripts.GatedScript<P>,
  handlers: scripts.ScriptHandlers = {},
): () => void {
  const { requires, ...gate } = gateFor(consent, script.requires, "gateScript()");
  return scripts.gateScript(gate.consent, gate.gatekeeper, { ...script, requires }, handlers);
}
