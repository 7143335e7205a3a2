import { accountConsentView } from "@cookiepact/core/document/page";
import { Page, type PageProps } from "./page.tsx";

/**
 * Consent in the settings of an account: every optional category with its button, and the reset of what the visitor has set,
 * which leaves their answer alone.
 *
 * @throws ConsentError `missing-provider`
 */
export function AccountConsent({ level = 2, ...props }: PageProps<"account">) {
  return <Page user="<AccountConsent>" derive={accountConsentView} level={level} {...props} />;
}
