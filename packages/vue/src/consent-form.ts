import type { Consent } from "@cookiepact/core";
import {
  type Attributes,
  type BannerView,
  type ButtonView,
  submitForm,
} from "@cookiepact/core/view";
import type { PreferencesView } from "@cookiepact/core/view/preferences";
import { h, type VNode, type VNodeArrayChildren } from "vue";

/** A form whose buttons are carried out by script in place of being sent. */
export function consentForm(consent: Consent, form: Attributes, children: unknown): VNode {
  const onSubmit = (event: Event) => submitForm(consent, event as SubmitEvent);
  return h("form", { ...form, onSubmit }, children as VNodeArrayChildren);
}

/** What the banner and the preferences have in common; in the preferences the categories come between. */
export function question(
  { title, text, notices, actions, close }: BannerView | PreferencesView,
  between: VNodeArrayChildren = [],
): VNodeArrayChildren {
  return [
    h("h2", { id: title.id }, title.text),
    h("p", text),
    notices.map((line) => h("p", { key: line, "data-cookiepact-part": "notice" }, line)),
    between,
    h("div", { "data-cookiepact-part": "actions" }, actions.map(actionButton)),
    close && actionButton(close),
  ];
}

export function actionButton({ attributes, label }: ButtonView): VNode {
  return h("button", attributes, label);
}
