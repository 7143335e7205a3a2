import type { Policy } from "../policy/policy.ts";
import { changesSection, contactSection } from "./closing-sections.ts";
import { dateLine } from "./dates.ts";
import { type PolicyDocument, SECTIONS, type Section, type SectionId } from "./document.ts";
import { fillLine, plain, written } from "./lines.ts";
import { manageSection } from "./manage-section.ts";
import { partiesSection } from "./parties-section.ts";
import { retentionSection } from "./retention-section.ts";
import { rightsSection } from "./rights-section.ts";
import { type DocumentOptions, type Scope, scopeOf } from "./scope.ts";
import { typesSection } from "./types-section.ts";
import { whatSection } from "./what-section.ts";

/**
 * Writes the policy page from the policy: everything that is declared, in words, and nothing that is not.
 *
 * Never throws for what a policy says: what cannot be read is shown as it was written.
 *
 * @example
 * const document = policyDocument(policy, { locale: "de", texts: [deDocument] });
 * await writeFile("cookies.html", renderHtml(document, { standalone: true }));
 */
export function policyDocument(policy: Policy, options: DocumentOptions = {}): PolicyDocument {
  const scope = scopeOf(policy, options, "policy");
  const { texts } = scope;
  const { locale, dir } = texts.messages;
  return {
    lang: locale,
    dir,
    title: texts.title,
    lines: [
      plain(texts.subtitle),
      fillLine(texts.updated, { date: dateLine(scope.policy.updated, scope) }),
      fillLine(texts.responsible, { controller: written(scope.policy.controller.name) }),
    ],
    sections: SECTIONS.map((id) => WRITERS[id](scope)),
  };
}

const WRITERS: Readonly<Record<SectionId, (scope: Scope) => Section>> = {
  what: whatSection,
  types: typesSection,
  parties: partiesSection,
  retention: retentionSection,
  manage: manageSection,
  rights: rightsSection,
  changes: changesSection,
  contact: contactSection,
};
