import type { PageGuard } from "./page-guard.ts";
import { patch, type Undo } from "./patch.ts";

/** The elements that load what they name, by tag: their interface, and the attributes that do it. */
const LOADING: ReadonlyMap<string, readonly [type: string, ...attributes: string[]]> = new Map([
  ["script", ["HTMLScriptElement", "src"]],
  ["iframe", ["HTMLIFrameElement", "src"]],
  ["img", ["HTMLImageElement", "src", "srcset"]],
]);

/**
 * Scripts, frames and images that script puts into the page. One that is not allowed is left without its address, and so does
 * nothing. What is allowed is passed on untouched: it may be a `TrustedScriptURL`.
 */
export function guardElements(guard: PageGuard): Undo[] {
  const withAddress =
    (attribute: string) =>
    (carryOut: () => unknown, [value]: readonly unknown[], element: Element) =>
      keeps(guard, attribute, value) ? fail(element) : carryOut();
  const setters = [...LOADING.values()].flatMap(([type, ...attributes]) =>
    attributes.map((attribute) => patch(prototypeOf(type), attribute, withAddress(attribute))),
  );
  const setAttribute = patch<Element>(
    globalThis.Element?.prototype,
    "setAttribute",
    (carryOut, [name, value], element) => {
      const attributes = LOADING.get(element.localName);
      // Most attributes that a page sets are none of these.
      if (!attributes) return carryOut();
      const attribute = String(name).toLowerCase();
      return attributes.includes(attribute) && keeps(guard, attribute, value)
        ? fail(element)
        : carryOut();
    },
  );
  return [...setters, setAttribute];
}

function prototypeOf(type: string): object | undefined {
  return (globalThis as unknown as Record<string, { prototype: object } | undefined>)[type]
    ?.prototype;
}

function keeps(guard: PageGuard, attribute: string, value: unknown): boolean {
  if (attribute === "src") return guard.keepsFromLoading(value);
  // Widths and densities look like paths of this very site, and so does what follows a comma in an address.
  return String(value)
    .split(/[\s,]+/)
    .some((address) => guard.keepsFromLoading(address));
}

/** As after any failed load, whoever waits is told. A frame tells nobody. */
function fail(element: Element): void {
  if (element.localName !== "iframe") {
    setTimeout(() => element.dispatchEvent(new Event("error")));
  }
}
