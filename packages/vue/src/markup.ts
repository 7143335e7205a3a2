import type { Node } from "@cookiepact/core/document/page";
import { type FunctionalComponent, h, type VNodeArrayChildren } from "vue";

interface MarkupProps {
  readonly nodes: readonly Node[];
}

/** Mark-up that core has derived. A component, so that an app's own content may stand around it and it is patched, not replaced. */
export const Markup: FunctionalComponent<MarkupProps> = ({ nodes }) => vnodes(nodes);

Markup.props = ["nodes"];

function vnodes(nodes: readonly Node[]): VNodeArrayChildren {
  return nodes.map((node) =>
    typeof node === "string" ? node : h(node.name, node.attributes, vnodes(node.children)),
  );
}
