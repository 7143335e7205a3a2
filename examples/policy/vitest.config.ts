import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../vitest.aliases.ts";

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: { name: "example policy", include: ["src/**/*.test.ts"] },
});
