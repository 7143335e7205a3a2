/** The attributes of a Set-Cookie header that Cookiepact reads and writes. */
export interface CookieAttributes {
  /** Seconds to live; 0 deletes. Left out: until the browser closes. */
  readonly maxAge?: number;
  readonly domain?: string;
  readonly path?: string;
  readonly secure?: boolean;
  readonly httpOnly?: boolean;
  readonly sameSite?: "Strict" | "Lax" | "None";
}

/**
 * A cookie as `document.cookie` and Set-Cookie take it (RFC 6265, section 4.1.1). Name and value are written as they are:
 * callers pass what needs no encoding.
 */
export function serializeCookie(
  name: string,
  value: string,
  { maxAge, domain, path = "/", secure, httpOnly, sameSite = "Lax" }: CookieAttributes,
): string {
  const parts = [`${name}=${value}`, `Path=${path}`, `SameSite=${sameSite}`];
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  if (domain) parts.push(`Domain=${domain}`);
  if (secure) parts.push("Secure");
  if (httpOnly) parts.push("HttpOnly");
  return parts.join("; ");
}
