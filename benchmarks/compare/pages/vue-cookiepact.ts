import { createConsent } from "@cookiepact/core";
import "@cookiepact/core/styles.css";
import { ConsentBanner, ConsentPreferences, cookiepact, useConsent } from "@cookiepact/vue";
import { createApp, defineComponent, h, watchEffect } from "vue";
import { consentIsKnown } from "./known.ts";
import "./page.css";
import { policy } from "./policy.ts";
import { Page } from "./vue-page.ts";

const App = defineComponent(() => {
  const analytics = useConsent<typeof policy>("analytics");
  watchEffect(() => {
    if (analytics.value.allowed) consentIsKnown();
  });
  return () => [h(ConsentBanner), h(Page), h(ConsentPreferences)];
});

createApp(App)
  .use(cookiepact, { consent: createConsent(policy) })
  .mount("#app");
