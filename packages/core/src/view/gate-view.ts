import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { fill } from "../messages/fill.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import type { Policy } from "../policy/policy.ts";
import { formAttributes } from "./form.ts";
import { type Attributes, type ButtonView, buttonView, rootAttributes } from "./parts.ts";
import { titleOf } from "./title-of.ts";

/** What stands in for content that waits for consent. */
export interface GateView {
  /** The content may be shown. */
  readonly open: boolean;
  readonly root: Attributes;
  readonly form: Attributes;
  readonly text: string;
  /** Opens the preferences. */
  readonly action: ButtonView;
}

export function gateView(
  policy: Policy,
  snapshot: ConsentSnapshot,
  key: string,
  messages: LoadedMessages,
): GateView {
  return {
    open: snapshot.keys[key]?.allowed === true,
    root: { ...rootAttributes("gate", messages), "data-cookiepact-key": key },
    form: formAttributes(snapshot),
    text: fill(messages.gate, { category: titleOf(policy, key, messages.locale) }),
    action: buttonView("manage", messages, messages.trigger),
  };
}
