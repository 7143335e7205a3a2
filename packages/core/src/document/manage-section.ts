import { fill } from "../messages/fill.ts";
import { accountLines } from "./account.ts";
import { paragraph, section } from "./blocks.ts";
import { BROWSER_CONTROLS, type BrowserControl } from "./browser-controls.ts";
import { choicesBlocks } from "./choices.ts";
import { dateLine } from "./dates.ts";
import type { Line, Section, TermsBlock } from "./document.ts";
import { fillLine, joined, plain, written } from "./lines.ts";
import { link } from "./links.ts";
import type { Scope } from "./scope.ts";

/** How to decide: here, in the browser, in the account. */
export function manageSection(scope: Scope): Section {
  const { manage } = scope.texts;
  const here = [paragraph(manage.hereText), ...choicesBlocks(scope, () => [])];
  return section(
    "manage",
    manage.title,
    [],
    [section("here", manage.here, here), browsersSection(scope), ...accountSection(scope)],
  );
}

/** With what it cannot do, so that nobody takes it for the choice itself (PG-05). */
function browsersSection(scope: Scope): Section {
  const { manage } = scope.texts;
  return section("browsers", manage.browsers, [
    paragraph(manage.browsersText),
    { kind: "terms", items: BROWSER_CONTROLS.map((each) => browserLines(scope, each)) },
    paragraph(manage.note),
  ]);
}

function browserLines(
  scope: Scope,
  { browser, path, url, verifiedOn }: BrowserControl,
): TermsBlock["items"][number] {
  const { manage } = scope.texts;
  const verified =
    verifiedOn && fillLine(`(${manage.verified})`, { date: dateLine(verifiedOn, scope) });
  return {
    term: plain(browser),
    lines: [
      inEnglish(scope, path.join(" → ")),
      joined(" ", [link(fill(manage.help, { browser }), url), verified || null]),
    ],
  };
}

/** The names are those of the English browser. */
function inEnglish({ texts }: Scope, text: string): Line {
  return texts.messages.locale === "en" ? plain(text) : [{ text, lang: "en" }];
}

function accountSection(scope: Scope): Section[] {
  const { policy, texts } = scope;
  const { settingsUrl, name } = policy.controller;
  const { account } = texts;
  if (!settingsUrl) return [];
  return [
    section("account", account.title, [
      paragraph(fillLine(account.text, { controller: written(name) })),
      { kind: "terms", items: accountLines(scope) },
      paragraph(link(account.link, settingsUrl)),
    ]),
  ];
}
