import { fill } from "../messages/fill.ts";
import type { Category, StoredItem } from "../policy/policy.ts";
import { BROWSER_CAP, capsWithin } from "../retention/caps.ts";
import { durationOf, readRetention } from "../retention/duration.ts";
import { humanizeDuration } from "../retention/humanize.ts";
import { paragraph, section, table } from "./blocks.ts";
import { itemsOf, ownItems } from "./declared-items.ts";
import type { Line, Section } from "./document.ts";
import { plain } from "./lines.ts";
import type { Scope } from "./scope.ts";

/** What is declared, and what browsers make of it: the true figures (PG-06). */
export function retentionSection(scope: Scope): Section {
  const { policy, texts, regime } = scope;
  const { retention, types } = texts;
  const items = [
    ...Object.values<Category>(policy.categories).flatMap((each) => itemsOf(scope, each)),
    ...ownItems(scope),
  ];
  return section("retention", retention.title, [
    paragraph(retention.text),
    table(scope, "retention", retention.caption, {
      columns: [types.name, types.storedAs, retention.declared, retention.browsers],
      rows: items.map(({ name, storage, kept, item }) => [
        name,
        storage,
        kept,
        inBrowsers(scope, item),
      ]),
    }),
    paragraph(withPeriod(scope, retention.answer, regime.periodDays)),
  ]);
}

function inBrowsers(scope: Scope, item: StoredItem): Line {
  const { capped, safari, unchanged } = scope.texts.retention;
  const lines = capsWithin(item, readRetention(item.retention), scope.now).map((cap) =>
    withPeriod(scope, cap === BROWSER_CAP ? capped : safari, cap.days),
  );
  return plain(lines.join(" · ") || unchanged);
}

function withPeriod({ texts }: Scope, text: string, days: number): string {
  return fill(text, { period: humanizeDuration(durationOf({ days }), texts.messages.locale) });
}
