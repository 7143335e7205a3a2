import { onDemand } from "@cookiepact/core/view";
import type { PreferencesView } from "@cookiepact/core/view/preferences";
import { defineComponent, h, onMounted, shallowRef, watchEffect } from "vue";
import type { ComponentType, None } from "./component-type.ts";
import { useView } from "./use-view.ts";

export interface ConsentPreferencesSlots {
  /** What stands in the dialog's form in place of switches and buttons, from the same data. */
  default?(props: { readonly view: PreferencesView }): unknown;
}

// Pure, so that a page without preferences carries nothing of them.
const dialog = /* @__PURE__ */ onDemand(() => import("./preferences-dialog.ts"));

/**
 * The preferences, a modal dialog, while they are open: by `openPreferences()`, a `<ConsentTrigger>`, or the banner. Loaded
 * when they are first wanted, and beforehand while a banner shows that leads to them.
 *
 * @throws ConsentError `missing-provider`
 */
export const ConsentPreferences: ComponentType<None, ConsentPreferencesSlots> =
  /* @__PURE__ */ defineComponent(function ConsentPreferences(_props: None, { slots }) {
    const { consent, view } = useView("<ConsentPreferences>", (_policy, snapshot) => snapshot);
    const part = shallowRef(dialog.get());
    // A server loads nothing.
    onMounted(() => {
      watchEffect(() => {
        if (view.value.bannerOpen) dialog.prepare();
      });
      watchEffect(() => {
        part.value ??= dialog.get();
        if (!view.value.preferencesOpen || part.value) return;
        dialog.load(consent, (loaded) => {
          part.value = loaded;
        });
      });
    });
    return () =>
      view.value.preferencesOpen && part.value
        ? h(part.value.PreferencesDialog, null, slots)
        : null;
  }) as ComponentType<None, ConsentPreferencesSlots>;
