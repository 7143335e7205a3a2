import { enforce, readConsent } from "@cookiepact/core/server";
import { policy } from "@example/policy";
import type { Handle } from "@sveltejs/kit/hooks";

export const handle: Handle = async ({ event, resolve }) => {
  const { request, locals } = event;
  locals.consent = readConsent(policy, request);
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('lang="en"', `lang="${locals.consent.locale}"`),
  });
  // Whatever the app sets, no cookie gets past here that the visitor has not allowed.
  return enforce(policy, request, response);
};
