import { consentCookie, consentCookieSize, ownStorage } from "./consent-cookie-rules.ts";
import { cookieItems } from "./cookie-item-rules.ts";
import { duplicateItems } from "./duplicate-item-rule.ts";
import { keys, somethingToDecide } from "./key-rules.ts";
import { loggedKeys, loggedRevisions } from "./log-rules.ts";
import type { Finding, Rule } from "./place.ts";
import { revisions } from "./revision-rule.ts";
import { knownServices, usedServices } from "./service-rules.ts";

const RULES: readonly Rule[] = [
  keys,
  somethingToDecide,
  revisions,
  knownServices,
  usedServices,
  cookieItems,
  duplicateItems,
  consentCookie,
  consentCookieSize,
  ownStorage,
  loggedRevisions,
  loggedKeys,
];

/** What is wrong between the parts of a policy, by every rule, whatever shape the policy is in. */
export function problemsAcross(policy: unknown): Finding[] {
  return RULES.flatMap((rule) => rule({ path: [], value: policy }));
}
