import type { DocumentTexts, RightId, Section, SectionId } from "@cookiepact/core/document";
import type { DerivePage } from "@cookiepact/core/document/page";
import type { Snippet } from "svelte";
import type { ConsentContext } from "./context.svelte.ts";

interface PageOptions {
  /** Languages beside English, from `@cookiepact/core/document/locales/…`. */
  readonly texts?: readonly DocumentTexts[] | undefined;
  /** The level of the highest heading. */
  readonly level?: 1 | 2 | 3 | undefined;
}

/** What stands in a section in place of its content, which it is given. */
export type OwnSection = Snippet<[section: Section, content: Snippet]>;

/** Such snippets by the ids of their sections. */
type OwnSections<Id extends string> = { readonly [Each in Id]?: OwnSection };

export type CookiePolicyProps = PageOptions & OwnSections<SectionId>;
export type PrivacyRightsProps = PageOptions & OwnSections<RightId>;
export type AccountConsentProps = PageOptions & OwnSections<"account">;

/** What the component is given that renders all of these. */
export interface PageProps extends PageOptions {
  readonly context: ConsentContext;
  readonly derive: DerivePage;
  readonly level: 1 | 2 | 3;
  readonly sections: OwnSections<string>;
}
