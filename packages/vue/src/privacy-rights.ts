import type { RightId } from "@cookiepact/core/document";
import { privacyRightsView } from "@cookiepact/core/document/page";
import type { ComponentType } from "./component-type.ts";
import { type PageProps, type PageSlots, pageComponent } from "./page.ts";

/**
 * The visitor's rights, each with what carries it out: their answer, what is on their device now, objection, withdrawal, and
 * their data as a file. No account is needed.
 *
 * @throws ConsentError `missing-provider`
 */
export const PrivacyRights: ComponentType<
  PageProps,
  PageSlots<RightId>
> = /* @__PURE__ */ pageComponent({ user: "<PrivacyRights>", derive: privacyRightsView, level: 2 });
