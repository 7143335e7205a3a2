const MAIN = `import { createConsent } from "@cookiepact/core";
import "@cookiepact/core/page.css";
import { deviceStorage } from "@cookiepact/core/storage";
import "@cookiepact/core/styles.css";
import { cookiepact } from "@cookiepact/vue";
import { createApp } from "vue";
import App from "./App.vue";
import { policy } from "./policy";

const consent = createConsent(policy, { storage: deviceStorage() });

createApp(App).use(cookiepact, { consent }).mount("#app");
`;

const APP = `<script setup lang="ts">
import { ConsentBanner, ConsentPreferences, ConsentTrigger, useConsent } from "@cookiepact/vue";
import { CookiePolicy } from "@cookiepact/vue/policy";

const analytics = useConsent("analytics");
</script>

<template>
  <ConsentBanner />
  <main>
    <output>{{ analytics.allowed ? "counted" : "not counted" }}</output>
    <CookiePolicy />
  </main>
  <ConsentTrigger />
  <ConsentPreferences />
</template>
`;

/** @type {import("./shared.mjs").App} */
export const vueApp = {
  framework: "vue",
  typecheck: ["vue-tsc"],
  files: {
    "src/main.ts": MAIN,
    "src/App.vue": APP,
    "vite.config.ts": `import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [vue()] });
`,
  },
};
