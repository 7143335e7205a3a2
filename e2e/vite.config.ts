import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { APPS } from "./support/apps.ts";

// The pages of `fixtures`, which the tests show in the place of an app: one for each framework, and those without.
export default defineConfig({
  root: "fixtures",
  base: "/fixtures/",
  plugins: [svelte()],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    rolldownOptions: { input: [...APPS, "guard"].map((name) => `fixtures/${name}.html`) },
  },
});
