import { readConsent } from "@cookiepact/core/server";
import { policy } from "@example/policy";

export default defineEventHandler((event) => {
  if (import.meta.prerender) return;
  event.context.consent = readConsent(policy, toWebRequest(event));
});
