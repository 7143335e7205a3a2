import { dayOf } from "../cookie/day.ts";
import type { Decision, SourceCode } from "../cookie/record.ts";
import { ConsentError } from "../policy/error.ts";
import { isOptionalKey, type OptionalKey } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";

/** An answer: what is granted (`true`) and what is refused (`false`). Whatever it does not mention stays as it was. */
export type Choices<P extends Policy = Policy> = {
  readonly [Key in OptionalKey<P>]?: boolean;
};

/**
 * Turns an answer into a decision. Keys are sorted, so that equal answers are equal to the byte, whichever app wrote
 * them and however its policy is ordered.
 *
 * @throws ConsentError `unknown-key` for a key that the policy does not let anybody decide about
 */
export function decide<P extends Policy>(
  policy: P,
  choices: Choices<P>,
  { now, source }: { readonly now: Date; readonly source: SourceCode },
): Decision {
  const answers = Object.entries<boolean | undefined>(choices).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key] of answers) assertOptional(policy, key);
  const keysWith = (wanted: boolean) =>
    answers.flatMap(([key, granted]) => (granted === wanted ? [key] : []));
  return {
    day: dayOf(now),
    revision: policy.revision,
    source,
    granted: keysWith(true),
    denied: keysWith(false),
  };
}

function assertOptional(policy: Policy, key: string): void {
  if (isOptionalKey(policy, key)) return;
  throw new ConsentError(
    "unknown-key",
    `"${key}" is not a category or service of the policy "${policy.id}" that a visitor decides about.`,
  );
}
