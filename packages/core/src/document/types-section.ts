import type { Category, Purpose } from "../policy/policy.ts";
import { itemsOf, type ListedItem, nameOf, ownItems, thirdParty } from "./declared-items.ts";
import type { Block, Section, TableBlock } from "./document.ts";
import { idOf } from "./id-of.ts";
import { fillLine, paragraph, plain, said } from "./lines.ts";
import { ownValue } from "./own-value.ts";
import type { Scope } from "./scope.ts";
import { storedAs } from "./stored-as.ts";

/** Every category with its purposes, and every item of it once (PG-01). */
export function typesSection(scope: Scope): Section {
  const { policy, texts } = scope;
  const categories = Object.entries<Category>(policy.categories);
  return {
    id: "types",
    title: plain(texts.types.title),
    blocks: [],
    sections: [
      ...categories.map(([key, category]) => categorySection(scope, key, category)),
      ...ownSection(scope),
    ],
  };
}

function categorySection(scope: Scope, key: string, category: Category): Section {
  const { types } = scope.texts;
  const isRequired = category.kind === "necessary";
  const title = said(category.title, scope);
  return {
    id: `category-${key}`,
    title,
    label: isRequired ? types.required : types.optional,
    blocks: [
      paragraph(said(category.description, scope)),
      paragraph(isRequired ? types.requiredText : types.optionalText),
      purposesBlock(scope, category),
      itemsTable(
        scope,
        `category-${key}`,
        fillLine(types.caption, { category: title }),
        itemsOf(scope, category),
      ),
    ].filter(isSomething),
    sections: [],
  };
}

function purposesBlock(scope: Scope, { purposes }: Category): Block {
  const { types, exemptions } = scope.texts;
  const items = Object.values<Purpose & { exemption?: keyof typeof exemptions }>(purposes).map(
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
  return { kind: "terms", items };
}

/** Cookiepact's own. Where the policy declares all of it, nothing is said twice. */
function ownSection(scope: Scope): Section[] {
  const { types, own, exemptions } = scope.texts;
  const items = ownItems(scope);
  if (items.length === 0) return [];
  const title = plain(own.title);
  return [
    {
      id: "own",
      title,
      label: types.required,
      blocks: [
        paragraph(own.description),
        paragraph(fillLine(types.exempt, { reason: plain(exemptions["consent-record"]) })),
        itemsTable(scope, "own", fillLine(types.caption, { category: title }), items),
      ],
      sections: [],
    },
  ];
}

function itemsTable(
  scope: Scope,
  id: string,
  caption: TableBlock["caption"],
  items: readonly ListedItem[],
): TableBlock {
  const { types } = scope.texts;
  return {
    kind: "table",
    id: idOf(scope, "table", id),
    caption,
    columns: [types.name, types.purpose, types.storedAs, types.setBy, types.kept],
    rows: items.map((item) => [
      nameOf(item),
      item.purpose,
      storedAs(scope, item.storage),
      item.setBy,
      item.kept,
    ]),
  };
}

/** A table without rows and terms without items say nothing. */
function isSomething(block: Block): boolean {
  if (block.kind === "table") return block.rows.length > 0;
  return block.kind !== "terms" || block.items.length > 0;
}
