import type { Block, Line, PolicyDocument, Run, Section, TableBlock } from "./document.ts";
import { textOf } from "./lines.ts";

/**
 * A document as Markdown, for a repository or a content system: CommonMark with tables. Whatever a policy says is text there,
 * and never mark-up. What a visitor could press is left out.
 */
export function renderMarkdown({ title, lines, sections }: PolicyDocument): string {
  const parts = [
    `# ${escaped(title)}`,
    ...lines.map(lineText),
    ...sections.flatMap((section) => sectionParts(section, 2)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionParts({ title, label, blocks, sections }: Section, level: number): string[] {
  const heading = `${"#".repeat(level)} ${inline(title)}${label ? ` (${escaped(label)})` : ""}`;
  return [
    heading,
    ...blocks.map(blockText).filter((text) => text !== ""),
    ...sections.flatMap((section) => sectionParts(section, level + 1)),
  ];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return lineText(block.line);
    case "list":
      return block.items.map(bullet).join("\n");
    case "terms":
      return block.items
        .map(({ term, lines }) => [`- **${inline(term)}**`, ...lines.map(below)].join("  \n"))
        .join("\n");
    case "table":
      return tableText(block);
    case "choices":
      return block.items
        .map(({ title, state }) => bullet([...title, { text: ": " }, ...state]))
        .join("\n");
    case "form":
      return "";
  }
}

function bullet(line: Line): string {
  return `- ${lineText(line)}`;
}

function below(line: Line): string {
  return `  ${lineText(line)}`;
}

function tableText({ caption, columns, rows }: TableBlock): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `**${inline(caption)}**\n`,
    row(columns.map(escaped)),
    row(columns.map(() => "---")),
    ...rows.map((cells) => row(cells.map(inline))),
  ].join("\n");
}

function inline(line: Line): string {
  return line.map(runText).join("");
}

/** A line at its beginning, where `#`, `-`, `1.` and the like are more than text. */
function lineText(line: Line): string {
  const starts = /^(?:[#+=-]|\d+[.)])/.exec(textOf(line));
  const text = inline(line);
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

/** Every character that can begin mark-up, in CommonMark or in what hosts add to it: links without brackets, `$` formulas. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~&$@]/g, "\\$&")
    .replace(/:\/\//g, ":\\/\\/")
    .replace(/\bwww\./gi, "www\\.");
}
