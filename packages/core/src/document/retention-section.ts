import type { Category, StoredItem } from "../policy/policy.ts";
import { BROWSER_CAP, capsOn } from "../retention/caps.ts";
import { readRetention } from "../retention/duration.ts";
import { humanizeDuration } from "../retention/humanize.ts";
import { days, itemsOf, type ListedItem, nameOf, ownItems } from "./declared-items.ts";
import type { Line, Section } from "./document.ts";
import { idOf } from "./id-of.ts";
import { paragraph, plain } from "./lines.ts";
import type { Scope } from "./scope.ts";
import { storedAs } from "./stored-as.ts";

/** What is declared, and what browsers make of it: the true figures (PG-06). */
export function retentionSection(scope: Scope): Section {
  const { policy, texts, regime } = scope;
  const { retention, types } = texts;
  const items = [
    ...Object.values<Category>(policy.categories).flatMap((each) => itemsOf(scope, each)),
    ...ownItems(scope),
  ];
  return {
    id: "retention",
    title: plain(retention.title),
    blocks: [
      paragraph(retention.text),
      {
        kind: "table",
        id: idOf(scope, "table", "retention"),
        caption: plain(retention.caption),
        columns: [types.name, types.storedAs, retention.declared, retention.browsers],
        rows: items.map((item) => [
          nameOf(item),
          storedAs(scope, item.storage),
          item.kept,
          inBrowsers(scope, item),
        ]),
      },
      paragraph(retention.answer.replace("{period}", () => inWords(scope, regime.periodDays))),
    ],
    sections: [],
  };
}

function inBrowsers(scope: Scope, { item }: ListedItem): Line {
  const { capped, safari, unchanged } = scope.texts.retention;
  const lines = (item ? readableCaps(item, scope.now) : []).map(({ id, days: count }) =>
    (id === BROWSER_CAP.id ? capped : safari).replace("{period}", () => inWords(scope, count)),
  );
  return plain(lines.length > 0 ? lines.join(" · ") : unchanged);
}

/** A policy that nobody has checked may say anything. */
function readableCaps(item: StoredItem, now: Date) {
  return readRetention(item.retention) === null ? [] : capsOn(item, now);
}

function inWords({ texts }: Scope, count: number): string {
  return humanizeDuration(days(count), texts.messages.locale);
}
