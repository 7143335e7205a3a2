import { type ElementNode, element, type Node } from "../view/nodes.ts";
import type { Attributes } from "../view/parts.ts";
import type {
  Block,
  ChoiceRow,
  FormBlock,
  Line,
  PolicyDocument,
  Run,
  Section,
  TableBlock,
} from "./document.ts";
import { idOf } from "./id-of.ts";

/** What mark-up depends on beside the document. */
export interface MarkupOptions {
  /** The level of the highest heading, 1 to 3. */
  readonly level: number;
  /** What ids begin with. */
  readonly prefix: string;
}

/** The title, and what stands below it. */
export function headerNode(
  { title, lines }: PolicyDocument,
  { level, prefix }: MarkupOptions,
): Node {
  return element(
    "header",
    {},
    element(`h${level}`, { id: idOf({ prefix }, "title") }, title),
    lines.map(lineAs("p")),
  );
}

/** A section's element without what is in it: apps may put their own there. */
export function sectionAttributes(
  { id }: Pick<Section, "id">,
  { prefix }: MarkupOptions,
): Attributes {
  const own = idOf({ prefix }, id);
  return { id: own, "aria-labelledby": `${own}-title`, "data-cookiepact-section": id };
}

/** What is in a section. */
export function sectionNodes(section: Section, options: MarkupOptions): Node[] {
  const { title, label, blocks, sections } = section;
  const inner = { ...options, level: options.level + 1 };
  const { id } = sectionAttributes(section, options);
  return [
    element(
      `h${options.level}`,
      { id: `${id}-title` },
      lineNodes(title),
      // For those who listen: words run together without a space.
      label ? [" ", element("small", {}, label)] : null,
    ),
    ...blocks.map(blockNode),
    ...sections.map((each) => sectionNode(each, inner)),
  ];
}

/** A section as a whole. */
export function sectionNode(section: Section, options: MarkupOptions): ElementNode {
  return element("section", sectionAttributes(section, options), sectionNodes(section, options));
}

/** Makes elements of lines, with no more than their text. */
function lineAs(name: string): (line: Line) => ElementNode {
  return (line) => element(name, {}, lineNodes(line));
}

function lineNodes(line: Line): Node[] {
  const nodes: Node[] = [];
  for (const node of line.map(runNode)) {
    const last = nodes.at(-1);
    // Texts that touch are one to who parses HTML: a framework that takes over a server's finds the nodes that it expects.
    if (typeof node === "string" && typeof last === "string") nodes[nodes.length - 1] = last + node;
    else nodes.push(node);
  }
  return nodes;
}

function runNode({ text, lang, code, href, date }: Run): Node {
  // A language may run the other way; the browser sees it from the letters.
  const spoken: Attributes = lang ? { lang, dir: "auto" } : {};
  if (href) return element("a", { href, ...spoken }, text);
  if (date) return element("time", { datetime: date, ...spoken }, text);
  if (code) return element("code", { dir: "ltr" }, text);
  return lang ? element("span", spoken, text) : text;
}

function blockNode(block: Block): ElementNode {
  switch (block.kind) {
    case "paragraph":
      return lineAs("p")(block.line);
    case "list":
      return element("ul", {}, block.items.map(lineAs("li")));
    case "terms":
      return element(
        "dl",
        {},
        block.items.map(({ term, lines }) =>
          element("div", {}, lineAs("dt")(term), lines.map(lineAs("dd"))),
        ),
      );
    case "table":
      return tableNode(block);
    case "choices":
      return element("ul", { "data-cookiepact-part": "choices" }, block.items.map(choiceNode));
    case "form":
      return formNode(block);
  }
}

/** Wide tables scroll, also for those who have no pointer (AX-10). */
function tableNode({ id, caption, columns, rows }: TableBlock): ElementNode {
  return element(
    "div",
    { "data-cookiepact-part": "table", role: "region", "aria-labelledby": id, tabindex: "0" },
    element(
      "table",
      {},
      element("caption", { id }, lineNodes(caption)),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          columns.map((column) => element("th", { scope: "col" }, column)),
        ),
      ),
      element("tbody", {}, rows.map(rowNode)),
    ),
  );
}

function rowNode([header = [], ...cells]: readonly Line[]): ElementNode {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, lineNodes(header)),
    cells.map(lineAs("td")),
  );
}

function choiceNode({ id, title, state, description, form }: ChoiceRow): ElementNode {
  return element(
    "li",
    {},
    element("strong", { id }, lineNodes(title)),
    state.length > 0 ? [" ", lineAs("small")(state)] : null,
    description.length > 0 ? lineAs("p")(description) : null,
    form ? formNode(form, { "aria-describedby": id }) : null,
  );
}

function formNode(
  { method, endpoint, fields, buttons }: FormBlock,
  described: Attributes = {},
): ElementNode {
  return element(
    "form",
    { method, ...(endpoint ? { action: endpoint } : {}) },
    fields.map((field) => element("input", { type: "hidden", ...field })),
    element(
      "div",
      { "data-cookiepact-part": "actions" },
      buttons.map(({ label, attributes }) =>
        element("button", { ...attributes, ...described }, label),
      ),
    ),
  );
}
