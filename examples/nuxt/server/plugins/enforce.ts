import { enforce } from "@cookiepact/core/server";
import { policy } from "@example/policy";
import type { H3Event } from "h3";

/** Whatever the app sets, no cookie gets past here that the visitor has not allowed. */
export default defineNitroPlugin(({ hooks }) => {
  hooks.hook("beforeResponse", screen);
  // What fails has set cookies as well, and never gets as far as the hook above.
  hooks.hook("error", (_error, { event }) => event && screen(event));
});

function screen(event: H3Event): void {
  // Nobody in particular: a file, or a page that is being prerendered.
  if (!event.context.consent) return;
  const request = new Request(getRequestURL(event), { headers: event.headers });
  const { headers } = enforce(policy, request, new Response(null, { headers: headersOf(event) }));
  setResponseHeader(event, "set-cookie", headers.getSetCookie());
  const vary = headers.get("vary");
  if (vary) setResponseHeader(event, "vary", vary);
}

/** What has been set so far, as the web knows it: Nitro has no response to hand on, only its headers. */
function headersOf(event: H3Event): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(getResponseHeaders(event))) {
    for (const each of [value ?? []].flat()) headers.append(name, String(each));
  }
  return headers;
}
