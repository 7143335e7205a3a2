import { createConsent } from "@cookiepact/core";
import { consentEndpoint } from "@cookiepact/core/endpoint";
import { de } from "@cookiepact/core/locales/de";
import { deviceStorage } from "@cookiepact/core/storage";
import { cookiepact } from "@cookiepact/vue";
import { policy } from "@example/policy";

export default defineNuxtPlugin(({ vueApp }) => {
  // What the request has said of the visitor's consent, on its way to the browser. In a prerendered page, nothing.
  const initial = useState("consent", () => useRequestEvent()?.context.consent ?? null);
  const consent = createConsent(policy, {
    initial: toRaw(initial.value),
    endpoint: consentEndpoint(`${useRuntimeConfig().app.baseURL}consent`),
    // What was stored with consent goes when the consent goes.
    storage: deviceStorage(),
  });

  vueApp.use(cookiepact, { consent, messages: [de] });
});
