import type { ScriptSource } from "../gate/page.ts";

/** What waits in the page's own HTML. */
const GATED =
  'script[type="text/plain"][data-cookiepact],iframe[data-cookiepact],img[data-cookiepact]';

/**
 * Finds each element that waits, those there are and those that come later.
 *
 * @param root where to look. @default the whole page
 * @returns stops looking
 */
export function watchGated(
  root: (ParentNode & Node) | undefined,
  onFound: (element: HTMLElement) => void,
): () => void {
  const within = root ?? document;
  const found = new WeakSet<HTMLElement>();
  const look = () => {
    for (const element of within.querySelectorAll<HTMLElement>(GATED)) {
      if (found.has(element)) continue;
      found.add(element);
      onFound(element);
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(within, { childList: true, subtree: true });
  look();
  return () => observer.disconnect();
}

/** The keys that an element waits for: all of them. */
export function keysOf(element: HTMLElement): string[] {
  return (element.dataset.cookiepact ?? "").split(/\s+/).filter(Boolean);
}

/**
 * What a script that waits will be. Its real type, where it is not a classic script, stands in `data-type`.
 *
 * @returns `null` for what is no script
 */
export function sourceOf(element: HTMLElement): ScriptSource | null {
  if (!(element instanceof HTMLScriptElement)) return null;
  const attributes = Object.fromEntries(
    Array.from(element.attributes, ({ name, value }) => [name, value]),
  );
  const { type, src, nonce, async, ...others } = attributes;
  return {
    ...(src === undefined ? { text: element.text } : { src }),
    nonce: element.nonce,
    async: async !== undefined,
    attributes: { ...others, type: element.dataset.type ?? "" },
  };
}

/** Loads a frame or an image from where its `data-src` says. @returns empties it again */
export function loadMedia(element: HTMLElement): () => void {
  const { src, srcset } = element.dataset;
  if (srcset) element.setAttribute("srcset", srcset);
  if (src) element.setAttribute("src", src);
  return () => {
    element.removeAttribute("srcset");
    // A frame that only loses its address stays where it is.
    if (element instanceof HTMLIFrameElement) element.src = "about:blank";
    element.removeAttribute("src");
  };
}
