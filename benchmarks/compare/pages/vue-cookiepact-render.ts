import { prePaintScript } from "@cookiepact/core/server";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import { policy } from "./policy.ts";
import type { Rendered } from "./rendered.ts";
import { createPage } from "./vue-cookiepact-app.ts";

export async function render(): Promise<Rendered> {
  return {
    head: prePaintScript(policy),
    body: await renderToString(createPage(createSSRApp)),
  };
}
