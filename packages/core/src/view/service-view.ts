import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { PreferencesTexts } from "../messages/messages.ts";
import type { Policy, Service } from "../policy/policy.ts";
import { textIn } from "../policy/text.ts";
import { regionName } from "./region-name.ts";
import { isOn, type SwitchView, switchAttributes } from "./switch-view.ts";

/** A third party within a category: its switch, what it does, and where. */
export function serviceView(
  policy: Policy,
  snapshot: ConsentSnapshot,
  { category, key }: { readonly category: string; readonly key: string },
  messages: PreferencesTexts,
): SwitchView {
  const service = policy.services?.[key];
  // One that takes part in two categories stands in both.
  const id = `cookiepact-${category}-${key}-description`;
  const necessary = policy.categories[category]?.kind === "necessary";
  return {
    key,
    title: service?.name ?? key,
    checked: necessary || isOn(policy, snapshot, key),
    disabled: necessary,
    description: { id, text: service ? workOf(service, messages) : "" },
    input: switchAttributes(key, id),
  };
}

/** "Payment processing security, Fraud prevention · United States" */
function workOf({ does = [], country }: Service, { locale }: PreferencesTexts): string {
  const work = does.map((each) => textIn(each, locale)).join(", ");
  return [work, country ? regionName(country, locale) : ""].filter(Boolean).join(" · ");
}
