import { createConsent } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { cookiepact } from "@cookiepact/vue";
import { policy } from "@example/policy";
import { unpinReport } from "@example/policy/site";

export default defineNuxtPlugin(({ vueApp }) => {
  // What the server knows of the visitor, on its way to the browser. In a prerendered page, nothing.
  const locale = useState("locale", () => useRequestEvent()?.context.consent?.locale ?? null);
  const consent = createConsent(policy, { locale: locale.value ?? "en" });

  // What was stored with consent goes when the consent goes.
  if (import.meta.client) consent.onGrant("functional", () => unpinReport);

  vueApp.use(cookiepact, { consent, messages: [de] });
});
