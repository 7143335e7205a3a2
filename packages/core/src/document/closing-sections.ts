import { paragraph, section } from "./blocks.ts";
import { dateLine } from "./dates.ts";
import type { Line, Section, TermsBlock } from "./document.ts";
import { fillLine, plain, said } from "./lines.ts";
import { contactLink, link } from "./links.ts";
import type { Scope } from "./scope.ts";

/** What has changed and when, newest first. */
export function changesSection(scope: Scope): Section {
  const { changes } = scope.texts;
  const items = logOf(scope);
  return section(
    "changes",
    changes.title,
    [paragraph(changes.text)],
    items.length > 0 ? [section("log", changes.log, [{ kind: "terms", items }])] : [],
  );
}

function logOf(scope: Scope): TermsBlock["items"] {
  const entries = [...(scope.policy.changes ?? [])].sort((one, other) =>
    other.date.localeCompare(one.date),
  );
  const days = new Set(entries.map(({ date }) => date));
  return [...days].map((day) => ({
    term: dateLine(day, scope),
    lines: entries.filter(({ date }) => date === day).map(({ text }) => said(text, scope)),
  }));
}

export function contactSection(scope: Scope): Section {
  const { policy, texts } = scope;
  const { contact: words, account } = texts;
  const { contact, settingsUrl } = policy.controller;
  const items = [
    { term: plain(words.privacy), lines: addressLines(scope, contact.privacy, words.inquiry) },
    ...(contact.support
      ? [{ term: plain(words.support), lines: addressLines(scope, contact.support, "") }]
      : []),
    ...(settingsUrl
      ? [{ term: plain(words.settings), lines: [link(account.title, settingsUrl)] }]
      : []),
  ];
  return section("contact", words.title, [paragraph(words.text), { kind: "terms", items }]);
}

/** @param subject of an e-mail, empty for none */
function addressLines({ texts }: Scope, address: string, subject: string): Line[] {
  const { contact } = texts;
  const isEmail = !/^https?:/i.test(address);
  return [
    fillLine(isEmail ? contact.email : contact.web, { address: contactLink(address, subject) }),
    ...(isEmail && subject ? [fillLine(contact.subject, { subject: plain(subject) })] : []),
  ];
}
