import type { Node } from "./nodes.ts";

/** They have no children and no end tag. */
const VOID = new Set(["br", "input", "link", "meta"]);

/** Mark-up as HTML. Everything that a policy or a request says goes through here, and is escaped here. */
export function htmlOf(...nodes: readonly Node[]): string {
  return nodes.map(nodeHtml).join("");
}

function nodeHtml(node: Node): string {
  if (typeof node === "string") return escaped(node);
  const { name, attributes, children } = node;
  const open = `<${name}${Object.entries(attributes).map(attribute).join("")}>`;
  return VOID.has(name) ? open : `${open}${htmlOf(...children)}</${name}>`;
}

function attribute([name, value]: [string, string]): string {
  return ` ${name}="${escaped(value)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(content: string): string {
  return content.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
