import { createConsent } from "@cookiepact/core";
import { ConsentBanner, ConsentPreferences, cookiepact, useConsent } from "@cookiepact/vue";
import { type App, type Component, defineComponent, h, watchEffect } from "vue";
import { consentIsKnown } from "./known.ts";
import { policy } from "./policy.ts";
import { Page } from "./vue-page.ts";

const Root = defineComponent(() => {
  const analytics = useConsent<typeof policy>("analytics");
  watchEffect(() => {
    if (analytics.value.allowed) consentIsKnown();
  });
  return () => [h(ConsentBanner), h(Page), h(ConsentPreferences)];
});

/** @param create of Vue, for a page that is rendered here, or on a server */
export function createPage(create: (root: Component) => App): App {
  return create(Root).use(cookiepact, { consent: createConsent(policy) });
}
