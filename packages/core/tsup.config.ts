import { defineConfig } from "tsup";

const LOCALES = ["en", "de", "fr", "es", "it"];

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      endpoint: "src/host/consent-endpoint.ts",
      schema: "src/schema/index.ts",
      server: "src/server/index.ts",
      view: "src/view/index.ts",
      "view/preferences": "src/view/preferences.ts",
      ...Object.fromEntries(
        LOCALES.map((locale) => [`locales/${locale}`, `src/messages/${locale}.ts`]),
      ),
    },
    format: "esm",
    target: "es2022",
    platform: "neutral",
    splitting: true,
    treeshake: true,
    clean: ["dist/**/*.js", "dist/**/*.d.ts"],
    dts: true,
    external: ["zod"],
  },
  // Minified, because a page takes it as it is, where its bundler minifies the rest.
  { entry: { styles: "src/styles/cookiepact.css" }, target: "esnext", minify: true },
]);
