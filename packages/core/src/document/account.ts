import { inPlural } from "../messages/in-plural.ts";
import { isResettable, resettableItems } from "../policy/declared-items.ts";
import type { Category, Purpose } from "../policy/policy.ts";
import { buttonView } from "../view/parts.ts";
import { section } from "./blocks.ts";
import { choicesBlocks, postForm } from "./choices.ts";
import type { ChoiceRow, Line, Section, TermsBlock } from "./document.ts";
import { idOf } from "./id-of.ts";
import { fillLine, plain, said, titlesOf } from "./lines.ts";
import type { Scope } from "./scope.ts";

/** What the account settings let a visitor do, in words. */
export function accountLines(scope: Scope): TermsBlock["items"] {
  const { policy, texts } = scope;
  const optional = Object.values<Category>(policy.categories).filter(isOptional);
  const reset = resetLine(scope);
  return [
    ...optional.map((category) => ({
      term: said(category.title, scope),
      lines: [optOutLine(scope, category)],
    })),
    ...(reset ? [{ term: plain(texts.account.resetTitle), lines: [reset] }] : []),
  ];
}

/** The account settings themselves: every optional category with its button, and the reset of what the visitor has set. */
export function accountSection(scope: Scope): Section {
  const { account } = scope.texts;
  const describe = (category: Category) =>
    isOptional(category) ? optOutLine(scope, category) : said(category.description, scope);
  return section("account", account.title, choicesBlocks(scope, describe, resetRow(scope)));
}

function isOptional({ kind }: Category): boolean {
  return kind !== "necessary";
}

function optOutLine(scope: Scope, { purposes }: Category): Line {
  const titles = titlesOf(Object.values<Purpose>(purposes), scope);
  return fillLine(scope.texts.account.optOut, { purposes: titles });
}

/** What a reset is about; `null` where a policy has nothing of the kind. */
function resetLine(scope: Scope): Line | null {
  const { policy, texts } = scope;
  const purposes = new Set(
    resettableItems(policy).map(
      ({ category, purpose }) =>
        (policy.categories[category] as Category).purposes[purpose] as Purpose,
    ),
  );
  if (purposes.size === 0) return null;
  return fillLine(texts.account.reset, { purposes: titlesOf([...purposes], scope) });
}

/** Deletes what the visitor has set and nothing else; the answer stays. Where nobody could carry it out, there is no button. */
function resetRow(scope: Scope): ChoiceRow[] {
  const { texts, state, endpoint, device } = scope;
  const description = resetLine(scope);
  if (!description || !state || !(device || endpoint)) return [];
  const { resetTitle, resetAction } = texts.account;
  const button = buttonView("reset", texts.messages, resetAction);
  return [
    {
      id: idOf(scope, "reset"),
      title: plain(resetTitle),
      state: savedLine(scope),
      description,
      form: postForm(scope, [button]),
    },
  ];
}

/** How many there are now: after a reset it says that none is left. */
function savedLine({ policy, texts, inventory }: Scope): Line {
  if (!inventory) return [];
  const saved = inventory.entries.filter(
    ({ declared }) => declared && isResettable(policy, declared),
  );
  return plain(inPlural(texts.account.saved, saved.length, texts.messages.locale));
}
