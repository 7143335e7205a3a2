import { dateLine } from "./dates.ts";
import type { Line, Section, TermsBlock } from "./document.ts";
import { fillLine, paragraph, plain, said } from "./lines.ts";
import { contactLink, link } from "./links.ts";
import type { Scope } from "./scope.ts";

/** What has changed and when, newest first. */
export function changesSection(scope: Scope): Section {
  const { changes } = scope.texts;
  const log = logOf(scope);
  return {
    id: "changes",
    title: plain(changes.title),
    blocks: [paragraph(changes.text)],
    sections:
      log.items.length > 0
        ? [{ id: "log", title: plain(changes.log), blocks: [log], sections: [] }]
        : [],
  };
}

function logOf(scope: Scope): TermsBlock {
  const entries = [...(scope.policy.changes ?? [])].sort((one, other) =>
    other.date.localeCompare(one.date),
  );
  const dates = new Set(entries.map(({ date }) => date));
  return {
    kind: "terms",
    items: [...dates].map((day) => ({
      term: dateLine(day, scope),
      lines: entries.filter(({ date }) => date === day).map(({ text }) => said(text, scope)),
    })),
  };
}

export function contactSection(scope: Scope): Section {
  const { policy, texts } = scope;
  const { contact: words, account } = texts;
  const { contact, settingsUrl } = policy.controller;
  const items = [
    { term: plain(words.privacy), lines: addressLines(scope, contact.privacy, true) },
    ...(contact.support
      ? [{ term: plain(words.support), lines: addressLines(scope, contact.support, false) }]
      : []),
    ...(settingsUrl
      ? [{ term: plain(words.settings), lines: [link(account.title, settingsUrl)] }]
      : []),
  ];
  return {
    id: "contact",
    title: plain(words.title),
    blocks: [paragraph(words.text), { kind: "terms", items }],
    sections: [],
  };
}

function addressLines({ texts }: Scope, address: string, hasSubject: boolean): Line[] {
  const { email, web, subject, inquiry } = texts.contact;
  const isEmail = !/^https?:/i.test(address);
  return [
    fillLine(isEmail ? email : web, { address: contactLink(address, hasSubject ? inquiry : "") }),
    ...(isEmail && hasSubject ? [fillLine(subject, { subject: plain(inquiry) })] : []),
  ];
}
