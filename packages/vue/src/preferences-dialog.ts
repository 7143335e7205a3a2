import {
  type CategoryView,
  openDialog,
  type PreferencesView,
  type PurposeView,
  preferencesView,
  type SwitchView,
} from "@cookiepact/core/view/preferences";
import { defineComponent, h, type VNode, type VNodeArrayChildren } from "vue";
import type { ComponentType, None } from "./component-type.ts";
import { consentForm, question } from "./consent-form.ts";
import type { ConsentPreferencesSlots } from "./consent-preferences.ts";
import { type LiveView, useView } from "./use-view.ts";

/** The open preferences. Loaded on demand: a visitor who has answered needs none of it. */
export const PreferencesDialog: ComponentType<None, ConsentPreferencesSlots> =
  /* @__PURE__ */ defineComponent(function PreferencesDialog(_props: None, { slots }) {
    const live = useView("<ConsentPreferences>", preferencesView);
    let shut = () => {};
    const asDialog = {
      onVnodeMounted({ el }: VNode) {
        shut = openDialog(el as HTMLDialogElement, live.consent);
      },
      // While the element is still in the page, so that the browser can give the focus back.
      onVnodeBeforeUnmount: () => shut(),
    };
    return () => {
      const view = live.view.value;
      const parts = () => view.categories.map((category) => categoryPart(live, category));
      return h("dialog", { ...view.root, ...asDialog }, [
        consentForm(live.consent, view.form, slots.default?.({ view }) ?? question(view, parts())),
      ]);
    };
  }) as ComponentType<None, ConsentPreferencesSlots>;

function categoryPart(live: LiveView<PreferencesView>, category: CategoryView): VNode {
  const { note, stored, purposes, services } = category;
  return h("div", { "data-cookiepact-part": "category" }, [
    switchPart(live, category, note),
    h("details", [
      h("summary", stored),
      h("dl", purposes.map(purposePart)),
      services &&
        h("fieldset", [
          h("legend", services.title),
          services.list.map((service) => switchPart(live, service)),
        ]),
    ]),
  ]);
}

function switchPart(
  { consent, view }: LiveView<PreferencesView>,
  { key, title, input, checked, disabled, description }: SwitchView,
  note = "",
): VNodeArrayChildren {
  const onChange = ({ currentTarget }: Event) => {
    const box = currentTarget as HTMLInputElement;
    consent.toggle(key, box.checked);
    // The store decides, not the press: Vue itself leaves a box alone whose state was not rendered anew.
    box.checked = switchesIn(view.value).some((each) => each.key === key && each.checked);
  };
  return [
    h("label", [
      h("input", { ...input, checked, disabled, onChange }),
      // The spaces here and below are for those who listen: names run together without them.
      h("span", title),
      " ",
      note ? h("small", note) : null,
    ]),
    h("p", { id: description.id }, description.text),
  ];
}

function switchesIn({ categories }: PreferencesView): SwitchView[] {
  return categories.flatMap((category) => [category, ...(category.services?.list ?? [])]);
}

function purposePart({ title, description, items }: PurposeView): VNode {
  return h("div", [
    h("dt", title),
    h("dd", description),
    items.map(({ name, kept }) => h("dd", { key: name }, [h("code", name), " ", h("small", kept)])),
  ]);
}
