import { bannerView } from "@cookiepact/core/view";
import { defineComponent, h } from "vue";
import type { ComponentType, None } from "./component-type.ts";
import { questionForm } from "./consent-form.ts";
import { useView } from "./use-view.ts";

/**
 * The banner, while there is something to ask. Place it first in the page, so that it is the first to be reached.
 *
 * @throws ConsentError `missing-provider`
 */
export const ConsentBanner: ComponentType<None, None> = /* @__PURE__ */ defineComponent(
  function ConsentBanner(_props: None) {
    const { consent, view } = useView("<ConsentBanner>", bannerView);
    return () =>
      view.value.open ? h("section", view.value.root, [questionForm(consent, view.value)]) : null;
  },
);
