import { categoriesOf } from "../policy/keys.ts";
import type { Policy, PolicyLogEntry } from "../policy/policy.ts";
import type { PolicyChange } from "./change.ts";
import { diffPolicies } from "./diff-policies.ts";

/**
 * What has changed between two versions, as an entry for the log: a draft, whose words are for whoever answers for the policy
 * and want to be said to visitors.
 *
 * @returns `null` where everything is editorial
 * @throws ConsentError `other-policy` for two policies that are not versions of one
 *
 * @example
 * console.log(JSON.stringify(logEntry(published, policy)));
 */
export function logEntry(before: Policy, after: Policy): PolicyLogEntry | null {
  const { changes, revisions } = diffPolicies(before, after);
  const noted = changes.filter(isNoted);
  if (noted.length === 0) return null;
  const keys = new Set(noted.map(({ key }) => key));
  return {
    date: after.updated,
    // Raised by hand, it is the one that visitors are asked again by.
    revision: Math.max(revisions.policy, after.revision),
    // A change of the policy as a whole is about every key.
    ...(keys.has(null) ? {} : { keys: [...keys] as string[] }),
    text: { en: noted.map(({ sentence }) => sentence).join(" ") },
  };
}

/**
 * What has changed and is in no newer entry of the log: the test that keeps the log honest.
 *
 * @returns a sentence for each change that is more than editorial and that no entry after the older version's date is about
 * @throws ConsentError `other-policy` for two policies that are not versions of one
 *
 * @example
 * expect(unloggedChanges(published, policy)).toEqual([]);
 */
export function unloggedChanges(before: Policy, after: Policy): string[] {
  const newer = (after.changes ?? []).filter(({ date }) => date > before.updated);
  return diffPolicies(before, after)
    .changes.filter(isNoted)
    .filter(({ key }) => !newer.some((entry) => isAbout(after, entry, key)))
    .map(({ sentence }) => sentence);
}

function isNoted({ class: name }: PolicyChange): boolean {
  return name !== "editorial";
}

/** An entry about a service is one about the categories that it takes part in, and the other way round. */
function isAbout(policy: Policy, { keys }: PolicyLogEntry, key: string | null): boolean {
  if (!keys) return true;
  if (key === null) return false;
  const wider = new Set([key, ...categoriesOf(policy, key)]);
  return keys.some((each) => wider.has(each) || categoriesOf(policy, each).includes(key));
}
