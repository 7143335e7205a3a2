/** The pages of a single-page app, by what its navigation calls them. */
export const PAGES = [
  { name: "dashboard", address: "#/" },
  { name: "settings", address: "#/settings" },
  { name: "cookies", address: "#/cookies" },
] as const;

export type PageName = (typeof PAGES)[number]["name"];

/** The page that an address names; the first where it names none. */
export function pageAt(hash: string): PageName {
  return (PAGES.find(({ address }) => address === hash) ?? PAGES[0]).name;
}
