import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";
import { sourceAliases } from "../vitest.aliases.ts";

export default defineConfig({
  plugins: [vue(), svelte()],
  resolve: { alias: sourceAliases },
  test: {
    name: "docs",
    environment: "node",
    include: ["{samples,site}/**/*.test.{ts,tsx}"],
  },
});
