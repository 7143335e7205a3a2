import { initialOf, readConsent } from "@cookiepact/core/server";
import { policy } from "@example/policy";

export default defineEventHandler((event) => {
  if (import.meta.prerender) return;
  event.context.consent = initialOf(readConsent(policy, toWebRequest(event)));
});
