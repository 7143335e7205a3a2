import { getRoles, queries } from "@testing-library/dom";

/** What assistive technology is told, a line an element in the order of the page: role, name, description, state. */
export function accessibleTree(root: HTMLElement): string {
  const roles = rolesOf(root);
  return [...root.querySelectorAll<HTMLElement>("*")]
    .flatMap((element) => {
      const role = roles.get(element);
      return role ? [lineOf(root, element, role)] : [];
    })
    .join("\n");
}

function rolesOf(root: HTMLElement): Map<HTMLElement, string> {
  const roles = new Map<HTMLElement, string>();
  for (const [role, elements] of Object.entries(getRoles(root))) {
    if (role === "generic") continue;
    for (const element of elements) roles.set(element, role);
  }
  return roles;
}

function lineOf(root: HTMLElement, element: HTMLElement, role: string): string {
  const name = told("name", root, element, role);
  const description = told("description", root, element, role);
  return [
    role,
    ...(role === "heading" ? [element.localName] : []),
    ...(name ? [JSON.stringify(name)] : []),
    ...(description ? [`(${description})`] : []),
    ...stateOf(element),
  ].join(" ");
}

/** The library tells names only to whoever asks by name. */
function told(
  what: "name" | "description",
  root: HTMLElement,
  wanted: HTMLElement,
  role: string,
): string {
  let found = "";
  queries.queryAllByRole(root, role, {
    [what](text: string, element: Element) {
      if (element === wanted) found = text;
      return false;
    },
  });
  return found;
}

function stateOf(element: HTMLElement): string[] {
  if (!(element instanceof HTMLInputElement)) return [];
  return [element.checked ? "on" : "off", ...(element.disabled ? ["disabled"] : [])];
}
