import type { Consent, Policy } from "@cookiepact/core";
import { warnOfUndeclared } from "@cookiepact/core/development";
import type { Messages } from "@cookiepact/core/view";
import { type ReactNode, useEffect, useMemo } from "react";
import { ConsentContext } from "./context.ts";

export interface ConsentProviderProps<P extends Policy> {
  /** From `createConsent(policy)`. */
  readonly consent: Consent<P>;
  /** Languages beside English, from `@cookiepact/core/locales/…`. */
  readonly messages?: readonly Messages[];
  readonly children?: ReactNode;
}

const ENGLISH_ONLY: readonly Messages[] = [];

/**
 * Makes consent known to everything below it.
 *
 * @example
 * <ConsentProvider consent={consent} messages={[de]}>…</ConsentProvider>
 */
export function ConsentProvider<P extends Policy>({
  consent,
  messages = ENGLISH_ONLY,
  children,
}: ConsentProviderProps<P>) {
  const value = useMemo(
    () => ({ consent: consent as unknown as Consent, messages }),
    [consent, messages],
  );
  try {
    if (process.env.NODE_ENV !== "production") {
      // biome-ignore lint/correctness/useHookAtTopLevel: the answer never changes, and so neither does the order of hooks
      useEffect(() => warnOfUndeclared(consent), [consent]);
    }
  } catch {
    // Without a bundler there is no `process`, and nobody to warn.
  }
  return <ConsentContext.Provider value={value}>{children}</ConsentContext.Provider>;
}
