import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { fill } from "../messages/fill.ts";
import type { Messages } from "../messages/messages.ts";
import { optionalCategories } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { titlesOf } from "./title-of.ts";

/** What a visitor is told wherever they decide: that a signal was honoured (US-02), that nothing can be kept (CK-03). */
export function noticesOf(
  policy: Policy,
  { keys, persisted }: ConsentSnapshot,
  messages: Messages,
): string[] {
  const signalled = optionalCategories(policy).filter((key) => keys[key]?.because === "signal");
  const categories = titlesOf(policy, signalled, messages);
  return [
    ...(signalled.length > 0 ? [fill(messages.signalHonoured, { categories })] : []),
    ...(persisted ? [] : [messages.notPersisted]),
  ];
}
