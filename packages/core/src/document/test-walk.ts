import type { ElementNode, Node } from "../view/nodes.ts";
import type { Block, Line, PolicyDocument, Run, Section } from "./document.ts";
import { headerNode, sectionAttributes, sectionNodes } from "./markup.ts";

/** Every section, with those in it. */
export function sectionsIn(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections)]);
}

/** A section by its id. */
export function sectionOf({ sections }: PolicyDocument, id: string): Section {
  const found = sectionsIn(sections).find((section) => section.id === id);
  if (!found) throw new Error(`There is no section “${id}”.`);
  return found;
}

/** Every block of a section, with those of the sections in it. */
export function blocksIn(section: Section): Block[] {
  return sectionsIn([section]).flatMap(({ blocks }) => blocks);
}

/** Every line of a block that visitors read; an empty one for a place that has none. */
function linesIn(block: Block): Line[] {
  switch (block.kind) {
    case "paragraph":
      return [block.line];
    case "list":
      return [...block.items];
    case "terms":
      return block.items.flatMap(({ term, lines }) => [term, ...lines]);
    case "table":
      return [block.caption, ...block.columns.map(textRun), ...block.rows.flat()];
    case "choices":
      return block.items.flatMap(({ title, state, form }) => [
        title,
        state,
        ...(form ? linesIn(form) : []),
      ]);
    case "form":
      return block.buttons.map(({ label }) => textRun(label));
  }
}

function textRun(text: string): Line {
  return [{ text }];
}

/** Every line of a document. */
export function allLines({ title, lines, sections }: PolicyDocument): Line[] {
  return [
    [{ text: title }],
    ...lines,
    ...sectionsIn(sections).flatMap((section) => [
      section.title,
      ...(section.label === undefined ? [] : [textRun(section.label)]),
      ...section.blocks.flatMap(linesIn),
    ]),
  ];
}

/** Everything that a section says, as one text. */
export function textIn(section: Section): string {
  return sectionsIn([section])
    .flatMap(({ title, label = "", blocks }) => [title, textRun(label), ...blocks.flatMap(linesIn)])
    .map(textOf)
    .join("\n");
}

export function textOf(line: Line): string {
  return line.map(({ text }: Run) => text).join("");
}

/** The document as mark-up. */
export function nodesOf(document: PolicyDocument, level = 1): Node[] {
  const options = { level: level + 1, prefix: "policy" };
  return [
    headerNode(document, { level, prefix: "policy" }),
    ...document.sections.map((section) => ({
      name: "section",
      attributes: sectionAttributes(section, options),
      children: sectionNodes(section, options),
    })),
  ];
}

/** Every element, in the order of the page. */
export function elementsIn(nodes: readonly Node[]): ElementNode[] {
  return nodes.flatMap((node) =>
    typeof node === "string" ? [] : [node, ...elementsIn(node.children)],
  );
}

/** What an element says. */
export function spoken(node: Node): string {
  return typeof node === "string" ? node : node.children.map(spoken).join("");
}
