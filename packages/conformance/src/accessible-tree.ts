import { getRoles, queries } from "@testing-library/dom";

/** What assistive technology is told, a line an element in the order of the page: role, name, description, state. */
export function accessibleTree(root: HTMLElement): string {
  const roles = rolesOf(root);
  const names = told("name", root, roles);
  const descriptions = told("description", root, roles);
  return [...root.querySelectorAll<HTMLElement>("*")]
    .flatMap((element) => {
      const role = roles.get(element);
      if (!role) return [];
      return [lineOf(element, role, names.get(element), descriptions.get(element))];
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

function lineOf(
  element: HTMLElement,
  role: string,
  name: string | undefined,
  description: string | undefined,
): string {
  return [
    role,
    ...(role === "heading" ? [element.localName] : []),
    ...(name ? [JSON.stringify(name)] : []),
    ...(description ? [`(${description})`] : []),
    ...stateOf(element),
  ].join(" ");
}

/** The library tells names only to whoever asks by name; a role at a time, or a long page would take minutes. */
function told(
  what: "name" | "description",
  root: HTMLElement,
  roles: ReadonlyMap<HTMLElement, string>,
): Map<Element, string> {
  const texts = new Map<Element, string>();
  for (const role of new Set(roles.values())) {
    queries.queryAllByRole(root, role, {
      [what](text: string, element: Element) {
        texts.set(element, text);
        return false;
      },
    });
  }
  return texts;
}

function stateOf(element: HTMLElement): string[] {
  if (!(element instanceof HTMLInputElement)) return [];
  return [element.checked ? "on" : "off", ...(element.disabled ? ["disabled"] : [])];
}
