import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { Inventory } from "../consent/storage.ts";
import type { DocumentTexts } from "../document-texts/document-texts.ts";
import type { Policy } from "../policy/policy.ts";
import { element, type Node } from "../view/nodes.ts";
import { type Attributes, rootAttributes } from "../view/parts.ts";
import { accountSection } from "./account.ts";
import { choicesAbout } from "./choices.ts";
import type { Section } from "./document.ts";
import { headerNode, sectionAttributes, sectionNodes } from "./markup.ts";
import { policyDocument } from "./policy-document.ts";
import { rightsSections } from "./rights-section.ts";
import { type DocumentOptions, scopeOf } from "./scope.ts";

/** A page, or a part of one, as frameworks render it. */
export interface PageView {
  readonly root: Attributes;
  readonly header: readonly Node[];
  readonly sections: readonly SectionView[];
}

/** A section: its element, what is in it as mark-up, and as data for whoever writes their own. */
export interface SectionView {
  readonly section: Section;
  readonly attributes: Attributes;
  readonly nodes: readonly Node[];
}

/** What a page depends on beside the policy and the visitor's snapshot. */
export interface PageOptions {
  /** Languages beside English. */
  readonly texts: readonly DocumentTexts[];
  /** The level of the highest heading, 1 to 3. */
  readonly level: number;
  /** What is on the visitor's device; `null` as long as nobody has looked. */
  readonly inventory: Inventory | null;
  /** Whether somebody can look. */
  readonly device: boolean;
}

/** How the components that make up a page derive what they show. */
export type DerivePage = (
  policy: Policy,
  snapshot: ConsentSnapshot,
  options: PageOptions,
) => PageView;

/** The whole policy page, with the visitor's present choice and working controls (PG-03). */
export const cookiePolicyView: DerivePage = (policy, snapshot, options) => {
  const document = policyDocument(policy, documentOptions(snapshot, options));
  const { lang, dir, sections } = document;
  const { level } = options;
  return {
    root: { "data-cookiepact": "policy", lang, dir },
    header: [headerNode(document, { level, prefix: "policy" })],
    sections: sections.map((each) => sectionView(each, "policy", level + 1)),
  };
};

/** The rights alone, and with each what carries it out. */
export const privacyRightsView: DerivePage = (policy, snapshot, options) => {
  const scope = scopeOf(policy, documentOptions(snapshot, options), "rights");
  const { title, text } = scope.texts.rights;
  const { level } = options;
  const id = "cookiepact-rights-title";
  return {
    root: rootAttributes("rights", scope.texts.messages, id),
    header: [element("header", {}, element(`h${level}`, { id }, title), element("p", {}, text))],
    sections: rightsSections(scope, choicesAbout).map((each) =>
      sectionView(each, "rights", level + 1),
    ),
  };
};

/** What a visitor decides about in the settings of their account. */
export const accountConsentView: DerivePage = (policy, snapshot, options) => {
  const scope = scopeOf(policy, documentOptions(snapshot, options), "account");
  return {
    root: rootAttributes("account", scope.texts.messages),
    header: [],
    sections: [sectionView(accountSection(scope), "account", options.level)],
  };
};

function documentOptions(
  state: ConsentSnapshot,
  { texts, inventory, device }: PageOptions,
): DocumentOptions & { device: boolean } {
  return { state, texts, inventory, device };
}

function sectionView(section: Section, prefix: string, level: number): SectionView {
  const options = { prefix, level };
  return {
    section,
    attributes: sectionAttributes(section, options),
    nodes: sectionNodes(section, options),
  };
}
