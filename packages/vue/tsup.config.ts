import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", policy: "src/policy.ts" },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
  dts: true,
});
