const INDENT = "  ";

/** Elements that stand in a line of text, where a space between two is seen and spoken. */
const INLINE = new Set(["small", "span", "code", "a", "em", "strong", "label", "input"]);

/**
 * What the HTML of an element means, in one way of writing: sorted attributes, the present state of a switch, a line an
 * element. What frameworks add for themselves (comments, empty texts, spaces between blocks) is not in it.
 */
export function normalise(root: Element): string {
  return linesOf(root).join("\n");
}

function linesOf(parent: Element): string[] {
  // Nobody sees it: what a frame shows comes from elsewhere. Svelte's server puts a comment there, which is a text to browsers.
  if (parent.localName === "iframe") return [];
  return meaningfulNodes(parent).flatMap((node) =>
    node instanceof Element ? elementLines(node) : [JSON.stringify(node.data)],
  );
}

function elementLines(element: Element): string[] {
  const name = element.localName;
  const open = `<${[name, ...attributesOf(element)].join(" ")}>`;
  const inner = linesOf(element).map((line) => INDENT + line);
  return inner.length === 0 ? [open] : [open, ...inner, `</${name}>`];
}

/** Elements and texts; texts that were rendered in pieces are one. */
function meaningfulNodes(parent: Element): (Element | Text)[] {
  const copy = [...parent.childNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE);
  const merged: (Element | Text)[] = [];
  for (const node of copy) {
    const last = merged.at(-1);
    if (node instanceof Text && last instanceof Text)
      merged[merged.length - 1] = joined(last, node);
    else merged.push(node as Element | Text);
  }
  return merged.filter((node, at) => node instanceof Element || isSeen(node, merged, at));
}

function joined(one: Text, other: Text): Text {
  return new Text(one.data + other.data);
}

function isSeen({ data }: Text, siblings: readonly (Element | Text)[], at: number): boolean {
  if (data.trim() !== "") return true;
  return data !== "" && isInline(siblings[at - 1]) && isInline(siblings[at + 1]);
}

function isInline(node: Element | Text | undefined): boolean {
  return node instanceof Element && INLINE.has(node.localName);
}

function attributesOf(element: Element): string[] {
  const attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]));
  if (element instanceof HTMLInputElement) {
    // A framework may set the property, the attribute, or both. The property is what counts.
    setFlag(attributes, "checked", element.checked);
    setFlag(attributes, "disabled", element.disabled);
  }
  return [...attributes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => (value === "" ? name : `${name}=${JSON.stringify(value)}`));
}

function setFlag(attributes: Map<string, string>, name: string, on: boolean): void {
  if (on) attributes.set(name, "");
  else attributes.delete(name);
}
