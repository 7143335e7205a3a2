import type { Block, Line, PolicyDocument, Run, Section, TableBlock } from "./document.ts";

/**
 * A document as Markdown, for a repository or a content system: CommonMark with tables. Whatever a policy says is text there,
 * and never mark-up. What a visitor could press is left out.
 */
export function renderMarkdown({ title, lines, sections }: PolicyDocument): string {
  const parts = [
    headingText(1, escaped(title)),
    ...lines.map(lineText),
    ...sections.flatMap((section) => sectionParts(section, 2)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionParts({ title, label, blocks, sections }: Section, level: number): string[] {
  const heading = headingText(level, `${inline(title)}${label ? ` (${escaped(label)})` : ""}`);
  return [
    heading,
    ...blocks.map(blockText).filter((text) => text !== ""),
    ...sections.flatMap((section) => sectionParts(section, level + 1)),
  ];
}

/** A `#` at its end would be taken for mark-up. */
function headingText(level: number, text: string): string {
  return `${"#".repeat(level)} ${text.trim().replace(/#(?=#*$)/g, "\\#")}`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return lineText(block.line);
    case "list":
      return bullets(block.items);
    case "terms":
      return block.items
        .map(({ term, lines }) =>
          [`- ${bold(term)}`, ...lines.map((line) => `  ${lineText(line)}`)].join("  \n"),
        )
        .join("\n");
    case "table":
      return tableText(block);
    case "choices":
      return bullets(block.items.map(({ title, state }) => [...title, { text: ": " }, ...state]));
    case "form":
      return "";
  }
}

function bullets(lines: readonly Line[]): string {
  return lines.map((line) => `- ${lineText(line)}`).join("\n");
}

function tableText({ caption, columns, rows }: TableBlock): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `${bold(caption)}\n`,
    row(columns.map(escaped)),
    row(columns.map(() => "---")),
    ...rows.map((cells) => row(cells.map(inline))),
  ].join("\n");
}

/** Beside a space the asterisks would be asterisks. */
function bold(line: Line): string {
  return `**${inline(line).trim()}**`;
}

function inline(line: Line): string {
  return line.map(runText).join("");
}

/** A line at its beginning, where `#`, `-`, `1.` and the like are more than text. */
function lineText(line: Line): string {
  const text = inline(line).trim();
  const starts = /^(?:[#+=-]|\d+[.)])/.exec(text);
  if (!starts) return text;
  // After the digits of what would be a list.
  const at = starts[0].length - 1;
  return `${text.slice(0, at)}\\${text.slice(at)}`;
}

function runText({ text, code, href }: Run): string {
  // What else a name may hold is no part of a code span that ends where it should.
  if (code && /^[\w.*@/-]+$/.test(text)) return `\`${text}\``;
  if (href) return `[${escaped(text)}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
  return escaped(text);
}

/**
 * Every character that can begin mark-up, in CommonMark or in what hosts add to it: links without brackets, `$` formulas. An
 * exclamation mark at the end could make an image of the link that follows.
 */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~&$@]|!$/g, "\\$&")
    .replace(/:\/\//g, ":\\/\\/")
    .replace(DOMAIN_DOT, "\\.");
}

/** In "www.example" and "shop.example": some hosts make links of names alone. Not in "e.g." */
const DOMAIN_DOT = /(?<=[\p{L}\p{N}-])\.(?=[\p{L}\p{N}-]{2})/gu;
