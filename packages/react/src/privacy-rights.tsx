import type { RightId } from "@cookiepact/core/document";
import { privacyRightsView } from "@cookiepact/core/document/page";
import { Page, type PageProps } from "./page.tsx";

/**
 * The visitor's rights, each with what carries it out: their answer, what is on their device now, objection, withdrawal, and
 * their data as a file. No account is needed.
 *
 * @throws ConsentError `missing-provider`
 */
export function PrivacyRights({ level = 2, ...props }: PageProps<RightId>) {
  return <Page user="<PrivacyRights>" derive={privacyRightsView} level={level} {...props} />;
}
