import { posix } from "node:path";

const REPOSITORY = "https://github.com/cookiepact/cookiepact/tree/main";

/** Folders of the docs whose README.md is a page of its own. */
const FOLDERS = ["consent-robots", "decisions"];

/**
 * Where a link of a page leads on the site. The pages are written to be read in the repository: there a link may lead out
 * of `docs/`, to a folder, or to a file that is no page.
 *
 * @param page path of the page within `docs/`
 */
export function siteAddress(link: string, page: string): string {
  if (/^([a-z]+:|#|\/)/.test(link)) return link;
  const target = posix.join(posix.dirname(page), link);
  if (/\.(?!md\b)\w+$/.test(target)) return `${REPOSITORY}/${posix.join("docs", target)}`;
  if (target.startsWith("../")) return `${REPOSITORY}/${target.slice("../".length)}`;
  if (FOLDERS.includes(target)) return `${link}/`;
  return link.replace(/(^|\/)README\.md/, "$1");
}
