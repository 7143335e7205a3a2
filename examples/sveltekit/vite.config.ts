import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      paths: { base: "/sveltekit" },
      // A nonce for each request; where a page is prerendered, hashes.
      csp: {
        mode: "auto",
        directives: {
          "default-src": ["self"],
          "script-src": ["strict-dynamic"],
          // SvelteKit's announcer of page changes has a style attribute.
          "style-src-attr": ["unsafe-inline"],
          "img-src": ["self", "data:"],
          "base-uri": ["none"],
          "object-src": ["none"],
          "form-action": ["self"],
          "frame-ancestors": ["none"],
          "require-trusted-types-for": ["script"],
          "trusted-types": ["svelte-trusted-html"],
        },
      },
    }),
  ],
  // It is TypeScript, which Node does not read from `node_modules`.
  ssr: { noExternal: ["@example/policy"] },
});
