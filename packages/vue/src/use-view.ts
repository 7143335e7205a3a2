import type { Consent, ConsentSnapshot, Policy } from "@cookiepact/core";
import { type LoadedMessages, pickMessages } from "@cookiepact/core/view";
import { type ComputedRef, computed } from "vue";
import { useConsentContext } from "./context.ts";
import { useSnapshot } from "./use-snapshot.ts";

/** A part of the interface as data: derived in core, rendered here. */
type Derive<View> = (policy: Policy, snapshot: ConsentSnapshot, messages: LoadedMessages) => View;

/** What a component renders, and what it acts on. */
export interface LiveView<View> {
  readonly consent: Consent;
  readonly view: ComputedRef<View>;
}

/** The live view data of a component, in the visitor's language. */
export function useView<View>(user: string, derive: Derive<View>): LiveView<View> {
  const context = useConsentContext(user);
  const { consent } = context;
  const snapshot = useSnapshot(consent);
  const view = computed(() =>
    derive(consent.policy, snapshot.value, pickMessages(snapshot.value.locale, context.messages)),
  );
  return { consent, view };
}
