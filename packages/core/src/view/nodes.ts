import type { Attributes } from "./parts.ts";

/** A piece of mark-up as data: text, or an element. Text is text whatever it says, in every renderer (SE-01). */
export type Node = string | ElementNode;

export interface ElementNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
}

/** @param children what is `null` is left out */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Node | null | readonly (Node | null)[])[]
): ElementNode {
  return { name, attributes, children: children.flat().filter((child) => child !== null) };
}
