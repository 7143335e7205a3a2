import type { Attributes } from "../view/parts.ts";

/** A piece of HTML that is safe to put into a page: made by `element()` and `text()`, and by nothing else. */
export interface Html {
  readonly html: string;
}

/** Text as HTML. Everything that a policy or a request says goes through here. */
export function text(content: string): Html {
  return { html: escaped(content) };
}

const VOID = new Set(["input", "link", "meta"]);

/** @param attributes those that are `false` are left out, those that are `true` have no value */
export function element(
  name: string,
  attributes: Attributes | Readonly<Record<string, string | boolean>>,
  ...children: readonly (Html | readonly Html[])[]
): Html {
  const open = `<${name}${Object.entries(attributes).map(attribute).join("")}>`;
  if (VOID.has(name)) return { html: open };
  const inner = children.flat().map(({ html }) => html);
  return { html: `${open}${inner.join("")}</${name}>` };
}

function attribute([name, value]: [string, string | boolean]): string {
  if (value === false) return "";
  return value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;
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
