import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { enPreferences } from "../messages/en-preferences.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import type { Policy } from "../policy/policy.ts";
import { type CategoryView, categoryView } from "./category-view.ts";
import { formAttributes } from "./form.ts";
import { noticesOf } from "./notices.ts";
import { type Attributes, type ButtonView, buttonView, rootAttributes } from "./parts.ts";

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
  loaded: LoadedMessages,
): PreferencesView {
  const messages = { preferences: enPreferences, ...loaded };
  const { title, text } = messages.preferences;
  return {
    open: snapshot.preferencesOpen,
    root: rootAttributes("preferences", messages, TITLE_ID),
    form: formAttributes(snapshot),
    title: { id: TITLE_ID, text: title },
    text,
    notices: noticesOf(policy, snapshot, messages),
    categories: Object.keys(policy.categories).map((key) =>
      categoryView(policy, snapshot, key, messages),
    ),
    actions: [
      buttonView("save", messages),
      buttonView("reject-all", messages),
      buttonView("accept-all", messages),
    ],
    close: buttonView("close", messages),
  };
}
