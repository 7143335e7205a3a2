import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../vitest.aliases.ts";

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    name: "react",
    environment: "jsdom",
    include: ["{src,test}/**/*.test.{ts,tsx}"],
    globalSetup: ["./test/server-renders.ts"],
    typecheck: {
      enabled: true,
      include: ["src/**/*.test-d.{ts,tsx}"],
      tsconfig: "./tsconfig.json",
    },
  },
});
