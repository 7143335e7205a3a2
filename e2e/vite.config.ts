import { readdirSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

const pages = readdirSync("fixtures").filter((name) => name.endsWith(".html"));

// The pages of `fixtures`, which the tests show in the place of an app: one for each framework, and those without.
export default defineConfig({
  root: "fixtures",
  base: "/fixtures/",
  plugins: [svelte()],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    rolldownOptions: { input: pages.map((name) => `fixtures/${name}`) },
  },
});
