const MAIN = `import { mount } from "svelte";
import App from "./App.svelte";

mount(App, { target: document.getElementById("app") as HTMLElement });
`;

const APP = `<script lang="ts">
  import { createConsent } from "@cookiepact/core";
  import "@cookiepact/core/page.css";
  import { deviceStorage } from "@cookiepact/core/storage";
  import "@cookiepact/core/styles.css";
  import {
    ConsentBanner,
    ConsentPreferences,
    ConsentProvider,
    ConsentTrigger,
  } from "@cookiepact/svelte";
  import { CookiePolicy } from "@cookiepact/svelte/policy";
  import { policy } from "./policy";
  import Usage from "./Usage.svelte";

  const consent = createConsent(policy, { storage: deviceStorage() });
</script>

<ConsentProvider {consent}>
  <ConsentBanner />
  <main>
    <Usage />
    <CookiePolicy />
  </main>
  <ConsentTrigger />
  <ConsentPreferences />
</ConsentProvider>
`;

const USAGE = `<script lang="ts">
  import { useConsent } from "@cookiepact/svelte";

  const analytics = useConsent("analytics");
</script>

<output>{analytics.current.allowed ? "counted" : "not counted"}</output>
`;

/** @type {import("./shared.mjs").App} */
export const svelteApp = {
  framework: "svelte",
  typecheck: ["svelte-check", "--tsconfig", "./tsconfig.json", "--fail-on-warnings"],
  files: {
    "src/main.ts": MAIN,
    "src/App.svelte": APP,
    "src/Usage.svelte": USAGE,
    "vite.config.ts": `import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [svelte()] });
`,
  },
};
