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
    // Not beside the sources: svelte-package would publish them.
    include: ["test/**/*.test.ts"],
    globalSetup: ["./test/server-renders.ts"],
    typecheck: {
      enabled: true,
      include: ["test/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
    },
  },
});
