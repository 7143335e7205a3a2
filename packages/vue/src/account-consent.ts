import { accountConsentView } from "@cookiepact/core/document/page";
import type { ComponentType } from "./component-type.ts";
import { type PageProps, type PageSlots, pageComponent } from "./page.ts";

/**
 * Consent in the settings of an account: every optional category with its button, and the reset of what the visitor has set,
 * which leaves their answer alone.
 *
 * @throws ConsentError `missing-provider`
 */
export const AccountConsent: ComponentType<
  PageProps,
  PageSlots<"account">
> = /* @__PURE__ */ pageComponent({
  user: "<AccountConsent>",
  derive: accountConsentView,
  level: 2,
});
