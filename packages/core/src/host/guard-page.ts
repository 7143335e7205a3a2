import type { Consent } from "../consent/consent.ts";
import { createGuard, type Guard, type GuardOptions } from "../guard/create-guard.ts";
import type { Policy } from "../policy/policy.ts";
import { guardCookies } from "./guard-cookies.ts";
import { guardDatabases } from "./guard-databases.ts";
import { guardElements } from "./guard-elements.ts";
import { guardRequests } from "./guard-requests.ts";
import { guardWebStorage } from "./guard-web-storage.ts";
import { pageGuardOf } from "./page-guard.ts";
import { stackOfCaller } from "./patch.ts";

const guards = new Set<Guard>();
let restorePage: () => void;

/**
 * Keeps the page's own scripts, and everybody else's in it, from storing what the policy declares and the visitor has not
 * allowed, and from loading anything of a service that is not allowed. Install it before the scripts that it is to hold
 * back. What was held back is not made up for when consent comes: that is what gates are for. On a server it does nothing.
 *
 * @returns stops, and puts everything back as it was once the last guard of the page has stopped
 *
 * @example
 * const consent = createConsent(policy);
 * guardPage(consent);
 */
export function guardPage<P extends Policy>(
  consent: Consent<P>,
  options: GuardOptions = {},
): () => void {
  if (typeof window === "undefined") return () => {};
  const own = consent as unknown as Consent;
  const guard = createGuard(own, options, stackOfCaller);
  if (guards.size === 0) restorePage = patchPage();
  guards.add(guard);
  // So that the consent hears of an answer in another tab, even if nothing else in the page listens.
  const unsubscribe = own.subscribe(() => {});
  return () => {
    unsubscribe();
    if (guards.delete(guard) && guards.size === 0) restorePage();
  };
}

/** Comes between the page and the browser, once for all guards. */
function patchPage(): () => void {
  const guard = pageGuardOf(guards);
  const undos = [
    guardCookies,
    guardWebStorage,
    guardDatabases,
    guardElements,
    guardRequests,
  ].flatMap((patchSome) => patchSome(guard));
  return () => {
    for (const undo of undos) undo();
  };
}
