import { createConsent } from "@cookiepact/core";
import { deviceStorage } from "@cookiepact/core/storage";
import { cookiepact } from "@cookiepact/vue";
import { createApp } from "vue";
import "@cookiepact/core/styles.css";
import App from "./App.vue";
import { policy } from "./policy";

const consent = createConsent(policy, { storage: deviceStorage() });

createApp(App).use(cookiepact, { consent }).mount("#app");
