import type { Consent, Policy } from "@cookiepact/core";
import type { Messages } from "@cookiepact/core/view";
import { provideConsent } from "./context.svelte.ts";

export interface SetConsentOptions {
  /** Languages beside English, from `@cookiepact/core/locales/…`. */
  readonly messages?: readonly Messages[];
}

/**
 * Makes consent known to everything below this component, like `<ConsentProvider>` without a component. Call it while
 * the component initialises.
 *
 * @param consent from `createConsent(policy)`
 *
 * @example
 * <script>
 *   setConsent(consent, { messages: [de] });
 * </script>
 */
export function setConsent<P extends Policy>(
  consent: Consent<P>,
  { messages }: SetConsentOptions = {},
): void {
  provideConsent({ consent: consent as unknown as Consent, messages });
}
