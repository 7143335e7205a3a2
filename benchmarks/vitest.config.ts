import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "budgets",
    environment: "node",
    include: ["{budgets,compare,micro}/**/*.test.ts"],
    // What is weighed is what production gets: the compilers read this.
    env: { NODE_ENV: "production" },
    testTimeout: 60_000,
  },
});
