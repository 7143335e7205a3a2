import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { keysOf } from "../cookie/record.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import { categoriesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { textIn } from "../policy/text.ts";

/**
 * For whoever is asked again: what the policy's log says has changed about it since their answer, newest first (VC-03). An
 * entry without keys is about everything.
 */
export function changeNotices(
  policy: Policy,
  { pending, record }: ConsentSnapshot,
  { locale }: LoadedMessages,
): string[] {
  const { changes = [] } = policy;
  return changes
    .filter(({ revision, keys = pending }) => {
      const older = keysOf(record.filter((decision) => decision.revision < revision));
      return older.some(
        (key) =>
          pending.includes(key) && keys.some((each) => categoriesOf(policy, each).includes(key)),
      );
    })
    .sort((one, other) => other.date.localeCompare(one.date))
    .map(({ text }) => textIn(text, locale));
}
