import type { ScriptSource } from "../gate/page.ts";

/** What waits in the page's own HTML. */
const GATED =
  'script[type="text/plain"][data-cookiepact],iframe[data-cookiepact],img[data-cookiepact]';

/**
 * Finds each element that waits, those there are and those that come later.
 *
 * @param root where to look. @default the whole page
 * @param onFound what it returns runs when the element has left the page
 * @returns stops looking
 */
export function watchGated(
  root: (ParentNode & Node) | undefined,
  onFound: (element: HTMLElement) => () => void,
): () => void {
  const within = root ?? document;
  const found = new Map<HTMLElement, () => void>();
  const look = () => {
    // As long as the page is being read, a script may be there without all of its text.
    if (document.readyState === "loading") return;
    for (const [element, leave] of found) {
      if (!element.isConnected && found.delete(element)) leave();
    }
    for (const element of within.querySelectorAll<HTMLElement>(GATED)) {
      if (!found.has(element)) found.set(element, onFound(element));
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(within, { childList: true, subtree: true });
  document.addEventListener("readystatechange", look);
  look();
  return () => {
    observer.disconnect();
    document.removeEventListener("readystatechange", look);
  };
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

/**
 * Whether a script is one of the page's own. Where a policy marks those with a nonce, one without it may have been slipped
 * in, and the policy would let it run because a trusted script has started it (`'strict-dynamic'`).
 */
export function isVouchedFor(element: HTMLElement): boolean {
  // Browsers hide the nonce from the attribute where a policy is in force, and only there.
  const nonce = document.querySelector<HTMLElement>('script[nonce=""]')?.nonce;
  return !nonce || element.nonce === nonce;
}

/** Loads a frame or an image from where its `data-src` says. @returns empties it again */
export function loadMedia(element: HTMLElement): () => void {
  const { src, srcset } = element.dataset;
  if (srcset) element.setAttribute("srcset", srcset);
  if (src && !isCode(src)) element.setAttribute("src", src);
  return () => {
    element.removeAttribute("srcset");
    element.removeAttribute("src");
    // A frame that only loses its address stays where it is. Put in anew it is empty, and no step back in the history fills it.
    if (element instanceof HTMLIFrameElement) element.replaceWith(element);
  };
}

/** Such an address would run in the page, and sanitizers do not look for it in `data-src`. */
function isCode(address: string): boolean {
  return new URL(address, document.baseURI).protocol === "javascript:";
}
