import { readdirSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** The pages of `fixtures`, which the tests show in the place of an app: one for each framework, and those without. */
const PAGES = readdirSync(new URL("fixtures/", import.meta.url)).filter((name) =>
  name.endsWith(".html"),
);

export default defineConfig({
  root: "fixtures",
  base: "/fixtures/",
  plugins: [svelte()],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    rolldownOptions: { input: PAGES.map((page) => `fixtures/${page}`) },
  },
});
