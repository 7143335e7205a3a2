import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../vitest.aliases.ts";

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    name: "core",
    environment: "node",
    include: ["src/**/*.test.ts"],
    // Otherwise every stylesheet is empty, those that are read as text too.
    css: true,
    typecheck: {
      enabled: true,
      include: ["src/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
    },
  },
});
