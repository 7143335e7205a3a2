import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { APPS } from "./support/apps.ts";

// The pages of `fixtures`, one for each framework, which the tests show in the place of an app.
export default defineConfig({
  root: "fixtures",
  base: "/fixtures/",
  plugins: [svelte()],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    rolldownOptions: { input: APPS.map((app) => `fixtures/${app}.html`) },
  },
});
