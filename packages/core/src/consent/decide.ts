import { dayOf } from "../cookie/day.ts";
import type { Decision, SourceCode } from "../cookie/record.ts";
import { ConsentError } from "../policy/error.ts";
import { categoriesOf, type OptionalKey } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";

/** An answer: what is granted (`true`) and what is refused (`false`). Whatever it does not mention stays as it was. */
export type Choices<P extends Policy = Policy> = {
  readonly [Key in OptionalKey<P>]?: boolean;
};

/**
 * Turns an answer into a decision. Keys are sorted, so that equal answers are equal to the byte, whichever app wrote
 * them and however its policy is ordered.
 *
 * @throws ConsentError `unknown-key` for a key that the policy lets nobody decide about
 */
export function decide<P extends Policy>(
  policy: P,
  choices: Choices<P>,
  { now, source }: { readonly now: Date; readonly source: SourceCode },
): Decision {
  const answers: Readonly<Record<string, boolean | undefined>> = choices;
  const keys = Object.keys(answers).sort();
  assertAsked(policy, keys);
  return {
    day: dayOf(now),
    revision: policy.revision,
    source,
    granted: keys.filter((key) => answers[key]),
    denied: keys.filter((key) => answers[key] === false),
  };
}

/** @throws ConsentError `unknown-key` for a key that the policy lets nobody decide about */
export function assertAsked(policy: Policy, keys: readonly string[]): void {
  const unknown = keys.find((key) => categoriesOf(policy, key).length === 0);
  if (unknown !== undefined) {
    throw new ConsentError(
      "unknown-key",
      `The policy "${policy.id}" asks nobody about "${unknown}".`,
    );
  }
}
