import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../vitest.aliases.ts";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: { alias: sourceAliases },
  test: {
    name: "svelte",
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["src/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
    },
  },
});
