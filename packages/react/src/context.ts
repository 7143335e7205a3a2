import { type Consent, ConsentError } from "@cookiepact/core";
import type { Messages } from "@cookiepact/core/view";
import { createContext, useContext } from "react";

/** What a provider hands down. */
export interface ConsentContextValue {
  readonly consent: Consent;
  /** The languages that the app has loaded; English is always there. */
  readonly messages: readonly Messages[];
}

export const ConsentContext = createContext<ConsentContextValue | null>(null);

/**
 * The nearest provider's consent.
 *
 * @param user who asks, for the error
 * @throws ConsentError `missing-provider`
 */
export function useConsentContext(user: string): ConsentContextValue {
  const context = useContext(ConsentContext);
  if (context) return context;
  throw new ConsentError("missing-provider", `${user} needs a <ConsentProvider> above it.`);
}
