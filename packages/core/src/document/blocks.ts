import type { Block, ChoiceRow, Line, ParagraphBlock, Section, TableBlock } from "./document.ts";
import { idOf } from "./id-of.ts";
import { plain } from "./lines.ts";
import type { Scope } from "./scope.ts";

export function section(
  id: string,
  title: Line | string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section {
  return { id, title: lineOf(title), blocks, sections };
}

export function paragraph(line: Line | string): ParagraphBlock {
  return { kind: "paragraph", line: lineOf(line) };
}

/** @param id unique among the document's tables */
export function table(
  scope: Scope,
  id: string,
  caption: Line | string,
  { columns, rows }: Pick<TableBlock, "columns" | "rows">,
): TableBlock {
  return {
    kind: "table",
    id: idOf(scope, "table", id),
    caption: lineOf(caption),
    columns,
    rows,
  };
}

/** None of nothing: an empty list says no more than no list. */
export function choices(items: readonly ChoiceRow[]): Block[] {
  return items.length > 0 ? [{ kind: "choices", items }] : [];
}

function lineOf(line: Line | string): Line {
  return typeof line === "string" ? plain(line) : line;
}
