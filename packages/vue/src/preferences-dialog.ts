import {
  type CategoryView,
  openDialog,
  type PreferencesView,
  type PurposeView,
  preferencesView,
} from "@cookiepact/core/view/preferences";
import { defineComponent, h, type VNode } from "vue";
import type { ComponentType, None } from "./component-type.ts";
import { questionForm } from "./consent-form.ts";
import { type LiveView, useView } from "./use-view.ts";

/** The open preferences. Loaded on demand: a visitor who has answered needs none of it. */
export const PreferencesDialog: ComponentType<None, None> = /* @__PURE__ */ defineComponent(
  function PreferencesDialog(_props: None) {
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
      const { root, categories } = live.view.value;
      const parts = categories.map((category) => categoryPart(live, category));
      return h("dialog", { ...root, ...asDialog }, [
        questionForm(live.consent, live.view.value, parts),
      ]);
    };
  },
);

function categoryPart(live: LiveView<PreferencesView>, category: CategoryView): VNode {
  const { title, note, description, stored, purposes } = category;
  return h("div", { "data-cookiepact-part": "category" }, [
    h("label", [
      categorySwitch(live, category),
      // The spaces here and below are for those who listen: names run together without them.
      h("span", title),
      " ",
      note ? h("small", note) : null,
    ]),
    h("p", { id: description.id }, description.text),
    h("details", [h("summary", stored), h("dl", purposes.map(purposePart))]),
  ]);
}

function categorySwitch(
  { consent, view }: LiveView<PreferencesView>,
  { key, input, checked, disabled }: CategoryView,
): VNode {
  const onChange = ({ currentTarget }: Event) => {
    const box = currentTarget as HTMLInputElement;
    consent.toggle(key, box.checked);
    // The store decides, not the press: Vue itself leaves a box alone whose state was not rendered anew.
    box.checked = view.value.categories.some((each) => each.key === key && each.checked);
  };
  return h("input", { ...input, checked, disabled, onChange });
}

function purposePart({ title, description, items }: PurposeView): VNode {
  return h("div", [
    h("dt", title),
    h("dd", description),
    h(
      "dd",
      items.flatMap((name) => [h("code", name), " "]),
    ),
  ]);
}
