import type { ConsentSnapshot, Policy } from "@cookiepact/core";
import { type LoadedMessages, pickMessages } from "@cookiepact/core/view";
import type { ConsentContext } from "./context.svelte.ts";

/** A part of the interface as data: derived in core, rendered here. */
type Derive<View> = (policy: Policy, snapshot: ConsentSnapshot, messages: LoadedMessages) => View;

/** The view data of a component as it is now, in the visitor's language. */
export function viewOf<View>({ source, look }: ConsentContext, derive: Derive<View>): View {
  const snapshot = look();
  return derive(source.consent.policy, snapshot, pickMessages(snapshot.locale, source.messages));
}
