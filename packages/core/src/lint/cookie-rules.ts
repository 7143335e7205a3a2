import type { Checks, Offence } from "./rule.ts";
import type { PlacedItem, Subject } from "./subject.ts";

// Browsers compare the prefixes without regard to case.
const HOST_PREFIX = /^__Host-/i;
const HTTP_PREFIX = /^__(?:Host-)?Http-/i;
const SECURE_PREFIX = /^__(?:Host|Secure|Http)-/i;

/** Cookies that browsers refuse: what they are declared for does not work, and the policy speaks of what never is. */
export const cookieRules = {
  "samesite-none-without-secure": {
    severity: "error",
    what: "a cookie for requests from all sites that is not kept to https: browsers refuse it",
    source: "RFC6265bis draft 22, section 5.7",
    fix: 'Add `secure: true`, or write `sameSite: "lax"`.',
    find: (subject) =>
      cookies(subject)
        .filter(({ item }) => item.sameSite === "none" && item.secure !== true)
        .filter(({ name }) => !SECURE_PREFIX.test(name))
        .map(({ path }) => ({
          path: `${path}.sameSite`,
          message: "browsers refuse a cookie with SameSite=None and without Secure",
        })),
  },
  "host-prefix": {
    severity: "error",
    what: "a `__Host-` cookie with a domain, or with another path than `/`: browsers refuse it",
    source: "RFC6265bis draft 22, section 4.1.3.2",
    fix: "Leave `domain` and `path` out, or take the prefix `__Secure-`.",
    find: (subject) => cookies(subject).filter(hasPrefix(HOST_PREFIX)).flatMap(hostOffences),
  },
  "secure-prefix": {
    severity: "error",
    what: "a `__Host-`, `__Secure-` or `__Http-` cookie with `secure: false`: browsers refuse it",
    source: "RFC6265bis draft 22, sections 4.1.3.1 and 4.1.3.2",
    fix: "Write `secure: true` or leave it out, or take another name.",
    find: (subject) =>
      cookies(subject)
        .filter(hasPrefix(SECURE_PREFIX))
        .filter(({ item }) => item.secure === false)
        .map(({ path, name }) => ({
          path: `${path}.secure`,
          message: `browsers keep \`${name}\` only if it is secure`,
        })),
  },
  "http-prefix": {
    severity: "error",
    what: "an `__Http-` or `__Host-Http-` cookie that script would set or read: browsers refuse it",
    source: "Layered Cookies (draft-ietf-httpbis-layered-cookies); Chrome 140, Firefox 142",
    fix: 'Add `setBy: "server"` and `httpOnly: true`, or take another name.',
    find: (subject) =>
      cookies(subject)
        .filter(hasPrefix(HTTP_PREFIX))
        .filter(({ item }) => item.setBy !== "server" || item.httpOnly !== true)
        .map(({ path, name }) => ({
          path,
          message: `browsers keep \`${name}\` only if a server sets it and script cannot read it`,
        })),
  },
} satisfies Checks;

function cookies({ items }: Subject): PlacedItem[] {
  return items.filter(({ storage }) => storage === "cookie");
}

function hasPrefix(prefix: RegExp) {
  return ({ name }: PlacedItem) => prefix.test(name);
}

function hostOffences({ path, item, name }: PlacedItem): Offence[] {
  const { domain, path: cookiePath = "/" } = item;
  return [
    ...(domain === undefined
      ? []
      : [{ path: `${path}.domain`, message: `\`${name}\` cannot have a domain` }]),
    ...(cookiePath === "/"
      ? []
      : [{ path: `${path}.path`, message: `the path of \`${name}\` can only be "/"` }]),
  ];
}
