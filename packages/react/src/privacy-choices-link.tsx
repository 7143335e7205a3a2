import { pressTrigger, privacyChoicesView } from "@cookiepact/core/view";
import type { ReactNode } from "react";
import { useView } from "./use-view.ts";

/**
 * "Your privacy choices", with its icon: what the opt-out states of the US want in the footer of every page (11 CCR § 7015).
 * Leads to the preferences, as a `<ConsentTrigger>` does.
 *
 * @throws ConsentError `missing-provider`
 */
export function PrivacyChoicesLink({ children }: { readonly children?: ReactNode }) {
  const { consent, view } = useView("<PrivacyChoicesLink>", (_policy, snapshot, messages) =>
    privacyChoicesView(snapshot, messages, children !== undefined),
  );
  return (
    <view.element {...view.attributes} onClick={(event) => pressTrigger(consent, event)}>
      {children ?? view.label}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from whoever listens, among the attributes */}
      <svg {...view.icon.root}>
        {view.icon.paths.map((path) => (
          <path key={path.d} {...path} />
        ))}
      </svg>
    </view.element>
  );
}
