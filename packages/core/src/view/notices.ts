import type { Reason } from "../consent/resolution.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { fill } from "../messages/fill.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import { optionalCategories } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { changeNotices } from "./change-notices.ts";
import { titlesOf } from "./title-of.ts";

/**
 * What a visitor is told wherever they decide: what has changed since their answer (VC-03), that a signal was honoured (US-02), what is on without consent and can be
 * objected to (NA-01), that nothing can be kept (CK-03).
 */
export function noticesOf(
  policy: Policy,
  snapshot: ConsentSnapshot,
  messages: LoadedMessages,
): string[] {
  const { keys, persisted } = snapshot;
  const naming = (reason: Reason, text: string) => {
    const named = optionalCategories(policy).filter((key) => keys[key]?.because === reason);
    return named.length > 0 ? [fill(text, { categories: titlesOf(policy, named, messages) })] : [];
  };
  return [
    ...changeNotices(policy, snapshot, messages),
    ...naming("signal", messages.signalHonoured),
    ...naming("exempt", messages.objection),
    ...(persisted ? [] : [messages.notPersisted]),
  ];
}
