import type { Node } from "@cookiepact/core/document/page";
import { createElement, Fragment, type ReactNode } from "react";

/** The few attributes that React calls otherwise than HTML. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  datetime: "dateTime",
  tabindex: "tabIndex",
};

/** Mark-up that core has derived. */
export function Markup({ nodes }: { readonly nodes: readonly Node[] }): ReactNode {
  return createElement(Fragment, null, ...nodes.map(reactNode));
}

function reactNode(node: Node): ReactNode {
  if (typeof node === "string") return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    REACT_NAMES[name] ?? name,
    value,
  ]);
  return createElement(node.name, Object.fromEntries(attributes), ...node.children.map(reactNode));
}
