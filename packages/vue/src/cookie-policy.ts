import type { SectionId } from "@cookiepact/core/document";
import { cookiePolicyView } from "@cookiepact/core/document/page";
import type { ComponentType } from "./component-type.ts";
import { type PageProps, type PageSlots, pageComponent } from "./page.ts";

/**
 * The whole cookie policy page: everything that the policy declares, the visitor's present answer, and working controls. Works
 * without script where a server renders it and the consent has an endpoint.
 *
 * @throws ConsentError `missing-provider`
 *
 * @example
 * <CookiePolicy :texts="[deDocument]">
 *   <template #contact="{ content }"><component :is="content" /><Imprint /></template>
 * </CookiePolicy>
 */
export const CookiePolicy: ComponentType<
  PageProps,
  PageSlots<SectionId>
> = /* @__PURE__ */ pageComponent({ user: "<CookiePolicy>", derive: cookiePolicyView, level: 1 });
