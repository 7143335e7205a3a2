/**
 * The anchor of a heading as GitHub makes it, so that a link works there and on the site alike: lower case, spaces as
 * dashes, and of the rest only letters, digits, `_` and `-`. Two equal headings of one page are not told apart.
 */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}
