export default defineNuxtConfig({
  compatibilityDate: "2026-11-01",
  telemetry: false,
  css: ["@cookiepact/core/styles.css", "@example/policy/site.css"],
  // Styles stand in files: the Content Security Policy allows none in the page.
  features: { inlineStyles: false },
  app: {
    baseURL: "/nuxt/",
    head: {
      link: [
        {
          rel: "icon",
          href: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='%230f6157'/%3E%3C/svg%3E",
        },
      ],
    },
  },
  // One file for all visitors: their answers reach it in the browser.
  routeRules: { "/cookies": { prerender: true } },
  // The policy is TypeScript, which is not expected in `node_modules`: once for the app, once for the routes of the server.
  build: { transpile: ["@example/policy"] },
  nitro: { esbuild: { options: { exclude: /node_modules\/(?!@example\/)/ } } },
});
