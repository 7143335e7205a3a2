/** What a server's markup begins with, as a comment. `hydrate()` looks for the same. */
const HYDRATION_START = "[";

/**
 * Whether the page holds markup of a server's that Svelte may be about to take over. Svelte does not tell a component
 * whether it is being mounted or hydrated.
 *
 * Without such markup a returning visitor gets the live state in the very first pass: nothing flashes, not even a banner
 * of the app's own that leaves with a transition. With it, or in doubt, the first pass is the server's.
 */
export function mayHydrate(): boolean {
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  let comment: Node | null;
  do comment = comments.nextNode();
  while (comment && comment.nodeValue !== HYDRATION_START);
  return comment !== null;
}
