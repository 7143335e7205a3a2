import { defineConfig } from "vitest/config";
import { sourceAliases } from "../vitest.aliases.ts";

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    name: "interop",
    environment: "node",
    include: ["src/**/*.test.ts"],
  },
});
