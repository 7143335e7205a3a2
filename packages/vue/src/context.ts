import { type Consent, ConsentError } from "@cookiepact/core";
import type { Messages } from "@cookiepact/core/view";
import { getCurrentScope, type InjectionKey, inject } from "vue";

/** What is provided: by `app.use(cookiepact, …)` for a whole app, or by a `<ConsentProvider>` for what is below it. */
export interface ConsentProviderProps {
  /** From `createConsent(policy)`. */
  readonly consent: Consent;
  /** Languages beside English, from `@cookiepact/core/locales/…`. @default English only */
  readonly messages?: readonly Messages[] | undefined;
}

export const ConsentContext: InjectionKey<ConsentProviderProps> =
  /* @__PURE__ */ Symbol("cookiepact");

/**
 * The nearest provider's consent. Do not take `messages` out of it in `setup`: they may be reactive.
 *
 * @param user who asks, for the error
 * @throws ConsentError `missing-provider`
 */
export function useConsentContext(user: string): ConsentProviderProps {
  // Outside `setup` Vue would only warn, and what is made there would never become live nor be stopped.
  const context = getCurrentScope() && inject(ConsentContext, null);
  if (context) return context;
  throw new ConsentError(
    "missing-provider",
    `${user} needs app.use(cookiepact, { consent }), or a <ConsentProvider> above it. Composables work in setup() only.`,
  );
}
