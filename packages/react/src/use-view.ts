import type { Consent, ConsentSnapshot, Policy } from "@cookiepact/core";
import { type LoadedMessages, pickMessages } from "@cookiepact/core/view";
import { useSyncExternalStore } from "react";
import { useConsentContext } from "./context.ts";

/** A part of the interface as data: derived in core, rendered here. */
type Derive<View> = (policy: Policy, snapshot: ConsentSnapshot, messages: LoadedMessages) => View;

/** The live view data of a component, in the visitor's language. */
export function useView<View>(
  user: string,
  derive: Derive<View>,
): { consent: Consent; view: View } {
  const { consent, messages } = useConsentContext(user);
  const { subscribe, getSnapshot, getServerSnapshot, policy } = consent;
  const snapshot = useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
  return { consent, view: derive(policy, snapshot, pickMessages(snapshot.locale, messages)) };
}
