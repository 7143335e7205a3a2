/** Cookies that other software on the same site sets, and that RFC 6265 would not have. */
export const NEIGHBOURS = [
  'prefs={"a":1}',
  "prefs=a b",
  'prefs="a',
  "prefs=a\\b",
  "prefs=\u00e4",
  "flag",
  "=nameless",
  "list[0]=1",
  "user@site=1",
  "path=/",
] as const;

/** Names that are not the cookie's, and that a careless parser makes into it: a subdomain may set most of them. */
export function forgeriesOf(name: string): readonly string[] {
  const [first = "", ...rest] = name;
  const others = [
    name.toUpperCase(),
    name.toLowerCase(),
    `%${first.charCodeAt(0).toString(16)}${rest.join("")}`,
    `\u00a0${name}`,
    `"${name}"`,
    `$${name}`,
    `${name}[]`,
    `${name}%20`,
    name.replace("_", "."),
    name.replace("_", "["),
    name.replaceAll("-", "_"),
  ];
  return [...new Set(others)].filter((each) => each !== name);
}
