import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { inPlural } from "../messages/in-plural.ts";
import type { PreferencesTexts } from "../messages/messages.ts";
import { servicesOf } from "../policy/keys.ts";
import type { Policy, Purpose } from "../policy/policy.ts";
import { textIn } from "../policy/text.ts";
import { noteOf } from "./note-of.ts";
import { type PurposeView, purposeView } from "./purpose-view.ts";
import { serviceView } from "./service-view.ts";
import { isOn, type SwitchView, switchAttributes } from "./switch-view.ts";

/** One category: its switch, and what it is about. */
export interface CategoryView extends SwitchView {
  /** Says what the switch does not: that it cannot be moved, or why it stands as it does. Empty where all is said. */
  readonly note: string;
  /** How much the category stores: what the list of its purposes is opened by. */
  readonly stored: string;
  readonly purposes: readonly PurposeView[];
  /** The third parties that take part, each with a switch; `null` where there are none. */
  readonly services: { readonly title: string; readonly list: readonly SwitchView[] } | null;
}

export function categoryView(
  policy: Policy,
  snapshot: ConsentSnapshot,
  key: string,
  messages: PreferencesTexts,
): CategoryView {
  const category = policy.categories[key] as Policy["categories"][string];
  const { locale, preferences } = messages;
  const id = `cookiepact-${key}-description`;
  const purposes = Object.entries<Purpose>(category.purposes).map(([own, purpose]) =>
    purposeView(own, purpose, messages),
  );
  const count = purposes.reduce((sum, { items }) => sum + items.length, 0);
  const services = [...new Set(servicesOf(category))].map((own) =>
    serviceView(policy, snapshot, { category: key, key: own }, messages),
  );
  return {
    key,
    title: textIn(category.title, locale),
    checked: isOn(policy, snapshot, key),
    disabled: category.kind === "necessary",
    description: { id, text: textIn(category.description, locale) },
    input: switchAttributes(key, id),
    note: noteOf(snapshot.keys[key]?.because, preferences),
    stored: inPlural(preferences.stored, count, locale),
    purposes,
    services: services.length > 0 ? { title: preferences.services, list: services } : null,
  };
}
