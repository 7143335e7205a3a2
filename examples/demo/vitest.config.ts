import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "example demo", environment: "node", include: ["*.test.mjs"] },
});
