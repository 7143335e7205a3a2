import { createHash } from "node:crypto";
import { prePaintCode } from "@cookiepact/core/server";
import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
// From its source: as a package it is TypeScript, which Node does not read from `node_modules`.
import { policy } from "../policy/src/index.ts";

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      paths: { base: "/sveltekit", relative: false },
      prerender: {
        handleHttpError({ path, message }) {
          // Where the policy says that the account's settings are: a page of the demo, beside this app.
          if (path !== policy.controller.settingsUrl) throw new Error(message);
        },
      },
      // A nonce for each request; where a page is prerendered, hashes.
      csp: {
        mode: "auto",
        directives: {
          "default-src": ["self"],
          "script-src": ["self", `sha256-${sha256(prePaintCode(policy))}`],
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
