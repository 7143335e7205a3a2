/** Where the files of this repository are read. What follows is a path in it. */
const OWN_FILE =
  /^https:\/\/github\.com\/cookiepact\/cookiepact\/(?:blob|tree|raw)\/main\/([^#?]*)/;

const CODE = /^```[\s\S]*?^```|`[^`]*`/gm;
const INLINE = /\]\(\s*<?([^)\s>]+)/g;
const REFERENCE = /^\s*\[[^\]]+\]:\s*<?(\S+?)>?\s*$/gm;
const HTML = /\b(?:href|src|srcset)\s*=\s*["']([^"']+)/g;

/**
 * What is wrong with the links and pictures of a README that stands alone, on the page of a registry: it can only lead to
 * whole addresses and into itself, and what is said to be in this repository has to be there.
 *
 * @param {string} text
 * @param {(path: string) => boolean} exists whether the repository has that file or folder
 * @returns {string[]}
 */
export function linkComplaints(text, exists) {
  const prose = text.replace(CODE, "code");
  const links = [INLINE, REFERENCE, HTML].flatMap((pattern) =>
    [...prose.matchAll(pattern)].map(([, link = ""]) => link),
  );
  return links.flatMap((link) => complaint(link, exists) ?? []);
}

/** @param {string} link @param {(path: string) => boolean} exists */
function complaint(link, exists) {
  if (link.startsWith("#") || link.startsWith("mailto:")) return undefined;
  if (!link.startsWith("https://")) return `links to ${link}, which leads nowhere on its own`;
  const path = OWN_FILE.exec(link)?.[1];
  if (path !== undefined && !exists(path)) return `links to ${link}, and there is no ${path}`;
  return undefined;
}
