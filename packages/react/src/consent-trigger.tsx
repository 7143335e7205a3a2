import { pressTrigger, triggerView } from "@cookiepact/core/view";
import type { ReactNode } from "react";
import { useView } from "./use-view.ts";

/**
 * The button that brings the preferences back. The law wants withdrawing as easy as giving: put it on every page.
 *
 * @throws ConsentError `missing-provider`
 */
export function ConsentTrigger({ children }: { readonly children?: ReactNode }) {
  const { consent, view } = useView("<ConsentTrigger>", (_policy, snapshot, messages) =>
    triggerView(snapshot, messages, children !== undefined),
  );
  return (
    <view.element {...view.attributes} onClick={(event) => pressTrigger(consent, event)}>
      {children ?? view.label}
    </view.element>
  );
}
