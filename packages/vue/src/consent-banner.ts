import { type BannerView, bannerView } from "@cookiepact/core/view";
import { defineComponent, h } from "vue";
import type { ComponentType } from "./component-type.ts";
import { consentForm, question } from "./consent-form.ts";
import { useView } from "./use-view.ts";

export interface ConsentBannerProps {
  /** A bar along the bottom, a card in its corner, or a card in the middle. The page stays usable. @default "bar" */
  readonly placement?: "bar" | "card" | "center";
}

export interface ConsentBannerSlots {
  /** What stands in the banner's form in place of text and buttons, from the same data. */
  default?(props: { readonly view: BannerView }): unknown;
}

/**
 * The banner, while there is something to ask. Place it first in the page, so that it is the first to be reached.
 *
 * @throws ConsentError `missing-provider`
 */
export const ConsentBanner: ComponentType<ConsentBannerProps, ConsentBannerSlots> =
  /* @__PURE__ */ defineComponent(
    function ConsentBanner(props: ConsentBannerProps, { attrs, slots }) {
      const live = useView("<ConsentBanner>", bannerView);
      return () => {
        const { consent } = live;
        const view = live.view.value;
        const { status, open, root, form } = view;
        return [
          h("div", status.attributes, status.text),
          open
            ? h(
                "section",
                { ...root, "data-cookiepact-placement": props.placement ?? "bar", ...attrs },
                [consentForm(consent, form, slots.default?.({ view }) ?? question(view))],
              )
            : null,
        ];
      };
    },
    // They are the section's, and not of what stands beside it.
    { props: ["placement"], inheritAttrs: false },
  ) as ComponentType<ConsentBannerProps, ConsentBannerSlots>;
