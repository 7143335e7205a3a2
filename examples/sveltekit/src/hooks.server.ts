import { enforce, prePaintScript, readConsent } from "@cookiepact/core/server";
import { policy } from "@example/policy";
import type { Handle } from "@sveltejs/kit/hooks";
import { building } from "$app/env";
import { resolve as resolvePath } from "$app/paths";

/** The static page is the same for everybody: with script and without, this hides its banner from who has answered. */
const STATIC_HEAD = `${prePaintScript(policy)}
    <noscript><link rel="stylesheet" href="${resolvePath("/consent")}"></noscript>`;

export const handle: Handle = async ({ event, resolve }) => {
  const { request, locals } = event;
  locals.consent = readConsent(policy, request);
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('lang="en"', `lang="${locals.consent.locale}"`)
        .replace("%static.head%", building ? STATIC_HEAD : ""),
  });
  // Whatever the app sets, no cookie gets past here that the visitor has not allowed.
  return enforce(policy, request, response);
};
