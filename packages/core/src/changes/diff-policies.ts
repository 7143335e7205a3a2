import { ConsentError } from "../policy/error.ts";
import type { Policy } from "../policy/policy.ts";
import type { PolicyChange } from "./change.ts";
import { diffCategories } from "./diff-categories.ts";
import { diffController } from "./diff-controller.ts";
import { diffItems } from "./diff-items.ts";
import { diffServices } from "./diff-services.ts";
import { proposeRevisions, type Revisions } from "./propose-revisions.ts";

/** What has changed between two versions of a policy. */
export interface PolicyDiff {
  /** What asks for most first; within that in the policy's order. */
  readonly changes: readonly PolicyChange[];
  /** The revisions that the newer version should carry. */
  readonly revisions: Revisions;
}

/**
 * Classifies every change between two versions of a policy.
 *
 * Whether new words mean something new, no machine can tell: a changed text is editorial. Where it is not, raise the
 * revision by hand.
 *
 * @throws ConsentError `other-policy` for two policies that are not versions of one
 *
 * @example
 * const { changes, revisions } = diffPolicies(published, policy);
 */
export function diffPolicies(before: Policy, after: Policy): PolicyDiff {
  if (before.id !== after.id) {
    throw new ConsentError(
      "other-policy",
      `diffPolicies("${before.id}", "${after.id}"): these are two policies, not two versions of one. Compare versions with the same \`id\`.`,
    );
  }
  const found = [
    ...diffCategories(before, after),
    ...diffItems(before, after),
    ...diffServices(before, after),
    ...diffController(before, after),
  ];
  const changes = ORDER.flatMap((name) => found.filter((change) => change.class === name));
  return { changes, revisions: proposeRevisions(before, after, changes) };
}

const ORDER = ["material", "review", "minor", "editorial"] as const;
