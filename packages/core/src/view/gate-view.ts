import { type Condition, isMet } from "../consent/condition.ts";
import { missingIn } from "../consent/missing-in.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { fill } from "../messages/fill.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import type { Policy } from "../policy/policy.ts";
import { formAttributes } from "./form.ts";
import { type Attributes, type ButtonView, buttonView, rootAttributes } from "./parts.ts";
import { titlesOf } from "./title-of.ts";

/** What stands in for content that waits for consent. */
export interface GateView {
  /** The content may be shown. */
  readonly open: boolean;
  /** The keys that have to be granted for it. Where it is closed and there are none, nothing stands in for it. */
  readonly missing: readonly string[];
  readonly root: Attributes;
  readonly form: Attributes;
  /** Empty where there is nothing to ask for. */
  readonly text: string;
  /** Opens the preferences. */
  readonly action: ButtonView;
}

/** Derives what stands in for content from a policy, a snapshot, and what the content waits for. */
export function gateView(
  policy: Policy,
  snapshot: ConsentSnapshot,
  requires: Condition,
  messages: LoadedMessages,
): GateView {
  const missing = missingIn(policy, requires, snapshot.keys);
  const category = titlesOf(policy, missing, messages);
  return {
    open: isMet(requires, snapshot.keys),
    missing,
    root: gateAttributes(requires, messages),
    form: formAttributes(snapshot),
    text: missing.length > 0 ? fill(messages.gate, { category }) : "",
    action: buttonView("manage", messages, messages.trigger),
  };
}

/** The attributes of a placeholder's outermost element. It names its key, where that is one. */
export function gateAttributes(requires: Condition, messages: LoadedMessages): Attributes {
  return {
    ...rootAttributes("gate", messages),
    ...(typeof requires === "string" ? { "data-cookiepact-key": requires } : {}),
  };
}
