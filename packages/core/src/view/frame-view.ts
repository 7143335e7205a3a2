import type { Condition } from "../consent/condition.ts";
import { missingIn } from "../consent/missing-in.ts";
import { watchedGate } from "../consent/read-gate.ts";
import { isSignalled } from "../consent/signals.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { enFrame } from "../messages/en-frame.ts";
import { fill } from "../messages/fill.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import type { Policy } from "../policy/policy.ts";
import { formAttributes } from "./form.ts";
import { gateAttributes } from "./gate-view.ts";
import { type Attributes, type ButtonView, buttonView } from "./parts.ts";
import { titlesOf } from "./title-of.ts";

/** What stands in for a frame of a third party that waits for consent. */
export interface FrameView {
  /** The frame may be shown. */
  readonly open: boolean;
  /** The keys that have to be granted for it. Where it is closed and there are none, nothing stands in for it. */
  readonly missing: readonly string[];
  readonly root: Attributes;
  readonly form: Attributes;
  /** Empty where there is nothing to ask for. */
  readonly text: string;
  /** Hidden fields of the form: what "allow" grants. */
  readonly grants: readonly (Attributes & { readonly value: string })[];
  /** Of equal weight, as all answers are. */
  readonly actions: {
    /** Shows this one frame now and remembers nothing; only script can. */
    readonly once: { readonly label: string; readonly attributes: Attributes };
    /** Grants what is missing; where the browser's signal refuses that, it opens the preferences, which say so. */
    readonly allow: ButtonView;
  };
}

/**
 * Derives what stands in for a frame from a policy, a snapshot, and what the frame waits for.
 *
 * @throws ConsentError `unknown-key`
 *
 * @example
 * const { open, text, actions } = frameView(policy, consent.getSnapshot(), "youtube", messages);
 */
export function frameView(
  policy: Policy,
  snapshot: ConsentSnapshot,
  requires: Condition,
  loaded: LoadedMessages,
): FrameView {
  const messages = { frame: enFrame, ...loaded };
  const missing = missingIn(policy, requires, snapshot.keys);
  const service = titlesOf(policy, missing, messages);
  return {
    open: watchedGate(policy, snapshot, requires, "A frame").allowed,
    missing,
    root: gateAttributes(requires, messages),
    form: formAttributes(snapshot),
    text: missing.length > 0 ? fill(messages.frame.text, { service }) : "",
    grants: missing.map((key) => ({ type: "hidden", name: "grant", value: key })),
    actions: {
      once: {
        label: messages.frame.once,
        attributes: { type: "button", "data-cookiepact-action": "once" },
      },
      // A signal yields only to an answer of who has read that it was honoured (US-02), and that stands in the preferences.
      allow: missing.some((key) => isSignalled(policy, key, snapshot))
        ? buttonView("manage", messages, messages.trigger)
        : buttonView("allow", messages, fill(messages.frame.allow, { service })),
    },
  };
}
