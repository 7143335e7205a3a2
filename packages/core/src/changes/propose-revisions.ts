import { requiredRevision } from "../consent/required-revision.ts";
import type { Category, Policy } from "../policy/policy.ts";
import type { PolicyChange } from "./change.ts";

/** Revisions, as a policy carries them. */
export interface Revisions {
  /** The policy's own. */
  readonly policy: number;
  /** Of each category that is asked about again. */
  readonly categories: Readonly<Record<string, number>>;
  /** Of each third party that its categories are asked about again for. */
  readonly services: Readonly<Record<string, number>>;
}

/** What the newer version should carry, so that visitors are asked about what has changed, and about nothing else. */
export function proposeRevisions(
  before: Policy,
  after: Policy,
  changes: readonly PolicyChange[],
): Revisions {
  const keys = new Set(materialKeys(changes));
  const next = keys.size > 0 ? before.revision + 1 : before.revision;
  const raised = (group: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.keys(group).flatMap((key) => (keys.has(key) ? [[key, next]] : [])));
  return {
    policy: next,
    categories: raised(after.categories),
    services: raised(after.services ?? {}),
  };
}

/**
 * What has changed materially, and would ask nobody: the test that keeps a policy honest.
 *
 * @returns a sentence for each change whose revision has not been raised
 *
 * @example
 * expect(unraisedRevisions(published, policy, diffPolicies(published, policy).changes)).toEqual([]);
 */
export function unraisedRevisions(
  before: Policy,
  after: Policy,
  changes: readonly PolicyChange[],
): string[] {
  return changes
    .filter(({ class: name, key }) => name === "material" && key && !isRaised(before, after, key))
    .map(
      ({ key, sentence }) =>
        `${sentence} Raise the revision of “${key}” to ${before.revision + 1}.`,
    );
}

function materialKeys(changes: readonly PolicyChange[]): string[] {
  return changes.flatMap(({ class: name, key }) => (name === "material" && key ? [key] : []));
}

function isRaised(before: Policy, after: Policy, key: string): boolean {
  const category: Category | undefined = after.categories[key];
  const revision = category
    ? requiredRevision(after, category)
    : (after.services?.[key]?.revision ?? 1);
  return revision > before.revision;
}
