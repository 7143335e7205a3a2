import { createConsent } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { deviceStorage } from "@cookiepact/core/storage";
import "@cookiepact/core/styles.css";
import { cookiepact } from "@cookiepact/vue";
import { policy } from "@example/policy";
import { preferredLanguage } from "@example/policy/site";
import "@example/policy/site.css";
import { createApp } from "vue";
import App from "./App.vue";

const consent = createConsent(policy, {
  locale: preferredLanguage(),
  // What was stored with consent goes when the consent goes.
  storage: deviceStorage(),
});

createApp(App)
  .use(cookiepact, { consent, messages: [de] })
  .mount("#app");
