import { at, type Finding, itemsIn, type Place, purposesIn } from "./place.ts";

/** RFC 6265, section 4.1.1: a cookie's name is a token (RFC 9110, section 5.6.2). */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

// RFC6265bis, section 4.1.3; user agents compare the prefixes without regard to case.
const HOST_PREFIX = /^__Host-/i;
const HTTP_PREFIX = /^__(?:Host-)?Http-/i;
const SECURE_PREFIX = /^__(?:Host|Secure|Http)-/i;

/** What can be true of a cookie only, and what a browser would refuse to store. */
export function cookieItems(policy: Place): Finding[] {
  return itemsIn(purposesIn(policy)).flatMap((item) => [
    ...tokenName(item),
    ...hostPrefix(item),
    ...httpPrefix(item),
    ...httpOnly(item),
    ...cookieOnly(item),
    ...securePrefix(item),
    ...sameSiteNone(item),
  ]);
}

function isCookie(item: Place): boolean {
  return (at(item, "storage").value ?? "cookie") === "cookie";
}

function cookieName(item: Place): string {
  const { value } = at(item, "name");
  return isCookie(item) && typeof value === "string" ? value : "";
}

function tokenName(item: Place): Finding[] {
  const name = cookieName(item);
  if (name.trim() === "" || TOKEN.test(name)) return [];
  const message =
    "a cookie's name has no spaces, quotes, brackets or any of ( ) , / : ; < = > ? @ \\; is it another kind of `storage`?";
  return [{ path: at(item, "name").path, message }];
}

function hostPrefix(item: Place): Finding[] {
  if (!HOST_PREFIX.test(cookieName(item))) return [];
  const domain = at(item, "domain");
  const path = at(item, "path");
  return [
    ...(domain.value === undefined
      ? []
      : [{ path: domain.path, message: "a `__Host-` cookie has no domain; leave it out" }]),
    ...(path.value === undefined || path.value === "/"
      ? []
      : [{ path: path.path, message: 'the path of a `__Host-` cookie is "/"; leave it out' }]),
  ];
}

function httpPrefix(item: Place): Finding[] {
  if (!HTTP_PREFIX.test(cookieName(item)) || at(item, "httpOnly").value === true) return [];
  const message =
    'only a server can set a cookie of this prefix: add `setBy: "server"` and `httpOnly: true`';
  return [{ path: item.path, message }];
}

function httpOnly(item: Place): Finding[] {
  const { path, value } = at(item, "httpOnly");
  if (value !== true) return [];
  if (!isCookie(item)) return [{ path, message: "only a cookie can be httpOnly; leave it out" }];
  if (at(item, "setBy").value === "server") return [];
  return [{ path, message: 'script cannot set an httpOnly cookie: add `setBy: "server"`' }];
}

function cookieOnly(item: Place): Finding[] {
  if (isCookie(item)) return [];
  return ["sameSite", "secure"]
    .map((field) => at(item, field))
    .filter(({ value }) => value !== undefined)
    .map(({ path }) => ({ path, message: "only a cookie can have this; leave it out" }));
}

function securePrefix(item: Place): Finding[] {
  const { path, value } = at(item, "secure");
  if (value !== false || !SECURE_PREFIX.test(cookieName(item))) return [];
  return [{ path, message: "browsers keep a cookie of this prefix only if it is secure" }];
}

/** RFC6265bis, section 5.7: browsers ignore a cookie that is sent everywhere and not over https alone. */
function sameSiteNone(item: Place): Finding[] {
  const { path, value } = at(item, "sameSite");
  const isSecure = at(item, "secure").value === true || SECURE_PREFIX.test(cookieName(item));
  if (value !== "none" || isSecure || !isCookie(item)) return [];
  return [{ path, message: "browsers refuse this without `secure: true`" }];
}
