import { pressTrigger, privacyChoicesView } from "@cookiepact/core/view";
import { defineComponent, h } from "vue";
import type { ComponentType, DefaultSlot, None } from "./component-type.ts";
import { useView } from "./use-view.ts";

/**
 * "Your privacy choices", with its icon: what the opt-out states of the US want in the footer of every page (11 CCR § 7015).
 * Leads to the preferences, as a `<ConsentTrigger>` does.
 *
 * @throws ConsentError `missing-provider`
 */
export const PrivacyChoicesLink: ComponentType<None, DefaultSlot> = /* @__PURE__ */ defineComponent(
  function PrivacyChoicesLink(_props: None, { slots }) {
    const { consent, view } = useView("<PrivacyChoicesLink>", (_policy, snapshot, messages) =>
      privacyChoicesView(snapshot, messages, slots.default !== undefined),
    );
    return () => {
      const { element, attributes, label, icon } = view.value;
      const onClick = (event: Event) => pressTrigger(consent, event);
      return h(element, { ...attributes, onClick }, [
        slots.default?.() ?? label,
        h(
          "svg",
          icon.root,
          icon.paths.map((path) => h("path", path)),
        ),
      ]);
    };
  },
);
