import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { categoriesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { Attributes } from "./parts.ts";

/** A switch of the preferences: of a category, or of a third party in one. */
export interface SwitchView {
  readonly key: string;
  readonly title: string;
  readonly checked: boolean;
  /** What is necessary cannot be switched off. */
  readonly disabled: boolean;
  readonly description: { readonly id: string; readonly text: string };
  readonly input: Attributes;
}

/** Checkboxes in mark-up, so that forms send them and tools find them; switches to whoever listens (AX-07). */
export function switchAttributes(key: string, descriptionId: string): Attributes {
  return {
    type: "checkbox",
    role: "switch",
    name: "grant",
    value: key,
    "data-cookiepact-key": key,
    "aria-describedby": descriptionId,
  };
}

/**
 * Whether a switch is on: as the visitor moved it, or else as the key is now. A third party that was not moved itself goes
 * with its categories as they were moved.
 */
export function isOn(policy: Policy, { keys, draft }: ConsentSnapshot, key: string): boolean {
  const own = draft[key];
  if (own !== undefined) return own;
  const categories = categoriesOf(policy, key);
  if (!categories.some((each) => draft[each] !== undefined)) return keys[key]?.allowed === true;
  return categories.every((each) => draft[each] ?? keys[each]?.allowed === true);
}
