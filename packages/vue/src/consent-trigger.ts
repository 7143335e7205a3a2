import { pressTrigger, triggerView } from "@cookiepact/core/view";
import { defineComponent, h } from "vue";
import type { ComponentType, DefaultSlot, None } from "./component-type.ts";
import { useView } from "./use-view.ts";

/**
 * The button that brings the preferences back. The law wants withdrawing as easy as giving: put it on every page.
 *
 * @throws ConsentError `missing-provider`
 */
export const ConsentTrigger: ComponentType<None, DefaultSlot> = /* @__PURE__ */ defineComponent(
  function ConsentTrigger(_props: None, { slots }) {
    const { consent, view } = useView("<ConsentTrigger>", (_policy, snapshot, messages) =>
      triggerView(snapshot, messages, slots.default !== undefined),
    );
    return () => {
      const { element, attributes, label } = view.value;
      return h(
        element,
        { ...attributes, onClick: (event: Event) => pressTrigger(consent, event) },
        slots.default?.() ?? label,
      );
    };
  },
);
