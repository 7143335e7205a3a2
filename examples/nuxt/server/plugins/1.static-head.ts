import { prePaintScript } from "@cookiepact/core/server";
import { policy } from "@example/policy";

/** The static page is the same for everybody: with script and without, this hides its banner from who has answered. */
export default defineNitroPlugin(({ hooks }) => {
  if (!import.meta.prerender) return;
  hooks.hook("render:html", ({ head }) => {
    head.push(prePaintScript(policy));
    head.push('<noscript><link rel="stylesheet" href="/nuxt/consent"></noscript>');
  });
});
