import type { SectionId } from "@cookiepact/core/document";
import { cookiePolicyView } from "@cookiepact/core/document/page";
import { Page, type PageProps } from "./page.tsx";

/**
 * The whole cookie policy page: everything that the policy declares, the visitor's present answer, and working controls. Works
 * without script where a server renders it and the consent has an endpoint.
 *
 * @throws ConsentError `missing-provider`
 *
 * @example
 * <CookiePolicy texts={[deDocument]} sections={{ contact: (_, content) => <>{content}<Imprint /></> }} />
 */
export function CookiePolicy({ level = 1, ...props }: PageProps<SectionId>) {
  return <Page user="<CookiePolicy>" derive={cookiePolicyView} level={level} {...props} />;
}
