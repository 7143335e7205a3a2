import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      "packages/*/vitest.config.ts",
      "examples/policy/vitest.config.ts",
      "examples/demo/vitest.config.ts",
      "benchmarks/vitest.config.ts",
      "interop/vitest.config.ts",
      "docs/vitest.config.ts",
      "scripts/vitest.config.ts",
    ],
  },
});
