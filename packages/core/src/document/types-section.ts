import type { Category, Purpose } from "../policy/policy.ts";
import { paragraph, section, table } from "./blocks.ts";
import { itemsOf, type ListedItem, ownItems, thirdParty } from "./declared-items.ts";
import type { Block, Line, Section, TermsBlock } from "./document.ts";
import { fillLine, plain, said } from "./lines.ts";
import { ownValue } from "./own-value.ts";
import type { Scope } from "./scope.ts";

/** Every category with its purposes, and every item of it once (PG-01). */
export function typesSection(scope: Scope): Section {
  const { policy, texts } = scope;
  const categories = Object.entries<Category>(policy.categories);
  return section(
    "types",
    texts.types.title,
    [],
    [
      ...categories.map(([key, category]) => categorySection(scope, key, category)),
      ...ownSection(scope),
    ],
  );
}

function categorySection(scope: Scope, key: string, category: Category): Section {
  const { types } = scope.texts;
  const isRequired = category.kind === "necessary";
  const items = purposesOf(scope, category);
  const blocks = [
    paragraph(said(category.description, scope)),
    paragraph(isRequired ? types.requiredText : types.optionalText),
    ...(items.length > 0 ? [{ kind: "terms" as const, items }] : []),
  ];
  const title = said(category.title, scope);
  return withItems(scope, section(`category-${key}`, title, blocks), {
    label: isRequired ? types.required : types.optional,
    items: itemsOf(scope, category),
  });
}

function purposesOf(scope: Scope, { purposes }: Category): TermsBlock["items"] {
  const { types, exemptions } = scope.texts;
  return Object.values<Purpose & { exemption?: keyof typeof exemptions }>(purposes).map(
    ({ title, description, exemption, services = [] }) => {
      const reason = exemption && (ownValue(exemptions, exemption) ?? exemption);
      return {
        term: said(title, scope),
        lines: [
          said(description, scope),
          ...(reason ? [fillLine(types.exempt, { reason: plain(reason) })] : []),
          // Who gets access without setting anything (C-673/17, paragraph 80).
          ...services.map((key) => thirdParty(scope, key)),
        ],
      };
    },
  );
}

/** Cookiepact's own. Where the policy declares all of it, nothing is said twice. */
function ownSection(scope: Scope): Section[] {
  const { types, own, exemptions } = scope.texts;
  const items = ownItems(scope);
  if (items.length === 0) return [];
  const reason = plain(exemptions["consent-record"]);
  const blocks = [paragraph(own.description), paragraph(fillLine(types.exempt, { reason }))];
  return [withItems(scope, section("own", own.title, blocks), { label: types.required, items })];
}

/** With a table of what is stored; without one where nothing is. */
function withItems(
  scope: Scope,
  { id, title, blocks, sections }: Section,
  { label, items }: { readonly label: string; readonly items: readonly ListedItem[] },
): Section {
  return {
    id,
    title,
    label,
    blocks: [...blocks, ...itemsTable(scope, id, title, items)],
    sections,
  };
}

function itemsTable(
  scope: Scope,
  id: string,
  category: Line,
  items: readonly ListedItem[],
): Block[] {
  if (items.length === 0) return [];
  const { types } = scope.texts;
  return [
    table(scope, id, fillLine(types.caption, { category }), {
      columns: [types.name, types.purpose, types.storedAs, types.setBy, types.kept],
      rows: items.map(({ name, purpose, storage, setBy, kept }) => [
        name,
        purpose,
        storage,
        setBy,
        kept,
      ]),
    }),
  ];
}
