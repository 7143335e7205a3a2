import { accountLines } from "./account.ts";
import { BROWSER_CONTROLS } from "./browser-controls.ts";
import { choicesBlocks } from "./choices.ts";
import { dateLine } from "./dates.ts";
import type { Line, Section } from "./document.ts";
import { fillLine, joined, paragraph, plain, written } from "./lines.ts";
import { link } from "./links.ts";
import type { Scope } from "./scope.ts";

/** How to decide: here, in the browser, in the account. */
export function manageSection(scope: Scope): Section {
  const { manage } = scope.texts;
  return {
    id: "manage",
    title: plain(manage.title),
    blocks: [],
    sections: [hereSection(scope), browsersSection(scope), ...accountSection(scope)],
  };
}

function hereSection(scope: Scope): Section {
  const { manage } = scope.texts;
  return {
    id: "here",
    title: plain(manage.here),
    blocks: [paragraph(manage.hereText), ...choicesBlocks(scope, () => [])],
    sections: [],
  };
}

/** With what it cannot do, so that nobody takes it for the choice itself (PG-05). */
function browsersSection(scope: Scope): Section {
  const { manage } = scope.texts;
  return {
    id: "browsers",
    title: plain(manage.browsers),
    blocks: [
      paragraph(manage.browsersText),
      {
        kind: "terms",
        items: BROWSER_CONTROLS.map(({ browser, path, url, verifiedOn }) => ({
          term: plain(browser),
          lines: [
            inEnglish(scope, path.join(" → ")),
            joined(
              link(
                manage.help.replace("{browser}", () => browser),
                url,
              ),
              verifiedOn === null
                ? null
                : fillLine(`(${manage.verified})`, { date: dateLine(verifiedOn, scope) }),
            ),
          ],
        })),
      },
      paragraph(manage.note),
    ],
    sections: [],
  };
}

/** The names are those of the English browser. */
function inEnglish({ texts }: Scope, text: string): Line {
  return texts.messages.locale === "en" ? plain(text) : [{ text, lang: "en" }];
}

function accountSection(scope: Scope): Section[] {
  const { policy, texts } = scope;
  const { settingsUrl, name } = policy.controller;
  if (!settingsUrl) return [];
  return [
    {
      id: "account",
      title: plain(texts.account.title),
      blocks: [
        paragraph(fillLine(texts.account.text, { controller: written(name) })),
        { kind: "terms", items: accountLines(scope) },
        paragraph(link(texts.account.link, settingsUrl)),
      ],
      sections: [],
    },
  ];
}
