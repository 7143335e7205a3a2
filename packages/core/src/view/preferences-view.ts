import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { inPlural } from "../messages/in-plural.ts";
import type { Messages } from "../messages/messages.ts";
import type { Category, Policy, Purpose } from "../policy/policy.ts";
import { textIn } from "../policy/text.ts";
import { formAttributes } from "./form.ts";
import { noticesOf } from "./notices.ts";
import { type Attributes, type ButtonView, buttonView, rootAttributes } from "./parts.ts";

/** One purpose of a category, and the names of what it stores. */
export interface PurposeView {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Each name once, however many kinds of storage have it. */
  readonly items: readonly string[];
}

/** One category: its switch, and what it is about. */
export interface CategoryView {
  readonly key: string;
  readonly title: string;
  readonly description: { readonly id: string; readonly text: string };
  readonly checked: boolean;
  /** A necessary category cannot be switched off. */
  readonly disabled: boolean;
  /** Says why a switch cannot be moved; empty where it can. */
  readonly note: string;
  readonly input: Attributes;
  /** How much the category stores: what the list of its purposes is opened by. */
  readonly stored: string;
  readonly purposes: readonly PurposeView[];
}

/** The preferences as data. */
export interface PreferencesView {
  readonly open: boolean;
  readonly root: Attributes;
  readonly form: Attributes;
  readonly title: { readonly id: string; readonly text: string };
  readonly text: string;
  readonly notices: readonly string[];
  readonly categories: readonly CategoryView[];
  /** Save first: it is what Enter presses. */
  readonly actions: readonly ButtonView[];
  readonly close: ButtonView;
}

const TITLE_ID = "cookiepact-preferences-title";

/** Derives the preferences from a policy and a snapshot, with unsaved switches as the visitor has moved them. */
export function preferencesView(
  policy: Policy,
  snapshot: ConsentSnapshot,
  messages: Messages,
): PreferencesView {
  const { title, text } = messages.preferences;
  return {
    open: snapshot.preferencesOpen,
    root: rootAttributes("preferences", messages, TITLE_ID),
    form: formAttributes(snapshot),
    title: { id: TITLE_ID, text: title },
    text,
    notices: noticesOf(policy, snapshot, messages),
    categories: Object.entries(policy.categories).map(([key, category]) =>
      categoryView(key, category, snapshot, messages),
    ),
    actions: [
      buttonView("save", messages),
      buttonView("reject-all", messages),
      buttonView("accept-all", messages),
    ],
    close: buttonView("close", messages),
  };
}

function categoryView(
  key: string,
  category: Category,
  { keys, draft }: ConsentSnapshot,
  messages: Messages,
): CategoryView {
  const { locale, preferences } = messages;
  const necessary = category.kind === "necessary";
  const purposes = Object.entries<Purpose>(category.purposes).map(([id, purpose]) => ({
    key: id,
    title: textIn(purpose.title, locale),
    description: textIn(purpose.description, locale),
    items: [...new Set(purpose.items.map((item) => item.name))],
  }));
  const count = purposes.reduce((sum, { items }) => sum + items.length, 0);
  const descriptionId = `cookiepact-${key}-description`;
  return {
    key,
    title: textIn(category.title, locale),
    description: { id: descriptionId, text: textIn(category.description, locale) },
    checked: draft[key] ?? keys[key]?.allowed === true,
    disabled: necessary,
    note: necessary ? preferences.alwaysOn : "",
    input: {
      type: "checkbox",
      role: "switch",
      name: "grant",
      value: key,
      "data-cookiepact-key": key,
      "aria-describedby": descriptionId,
    },
    stored: inPlural(preferences.stored, count, locale),
    purposes,
  };
}
