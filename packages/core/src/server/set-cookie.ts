import { strip } from "../cookie/parse-cookies.ts";
import { parseCookieDate } from "./cookie-date.ts";

/** RFC6265bis, section 5.6. */
const MAX_ATTRIBUTE_BYTES = 1024;

/** A Set-Cookie header's value, taken apart. Attributes keep their order and their spelling. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly attributes: readonly Attribute[];
}

export type Attribute = readonly [name: string, value?: string];

/** What a browser accepts, and no more: a cookie-pair, then attributes (RFC6265bis, section 5.6). */
export function parseSetCookie(header: string): SetCookie {
  const [first = "", ...rest] = header.split(";");
  const pair = withoutEmptyName(strip(first));
  const equals = pair.indexOf("=");
  const value = equals < 0 ? "" : strip(pair.slice(equals + 1));
  return { name: setCookieName(header), value, attributes: rest.map(parseAttribute) };
}

/** The name of the cookie that a Set-Cookie header sets; empty where it sets none. */
export function setCookieName(header: string): string {
  const end = header.indexOf(";");
  const pair = withoutEmptyName(strip(end < 0 ? header : header.slice(0, end)));
  const equals = pair.indexOf("=");
  return strip(equals < 0 ? pair : pair.slice(0, equals));
}

/** A cookie without a name is sent as its value alone: `=_ads=1` is `_ads` to whoever reads it, and here. */
function withoutEmptyName(pair: string): string {
  return pair.startsWith("=") ? pair.slice(1) : pair;
}

export function formatSetCookie({ name, value, attributes }: SetCookie): string {
  const parts = attributes.map(([key, own]) => (own === undefined ? key : `${key}=${own}`));
  return [`${name}=${value}`, ...parts].join("; ");
}

// set-cookie-string = set-cookie-pair *( BWS ";" OWS cookie-av )        ; of these, the two that say how long
const LIFETIMES = /;[ \t]*(max-age|expires)[ \t]*=([^;]*)/gi;

/**
 * The seconds that a Set-Cookie header asks a cookie to live: Max-Age before Expires; `null` for one that ends with the
 * browser. Of two, the last that a browser can read.
 */
export function secondsToLive(header: string, now: Date): number | null {
  let maxAge: number | null = null;
  let expires: number | null = null;
  // Not `matchAll`: this runs for every cookie of every response, and a copy of the expression each time is what costs.
  LIFETIMES.lastIndex = 0;
  for (let match = LIFETIMES.exec(header); match; match = LIFETIMES.exec(header)) {
    const [, name = "", text = ""] = match;
    const value = strip(text);
    // A browser does not look at long ones.
    if (value.length > MAX_ATTRIBUTE_BYTES) continue;
    if (name.toLowerCase() === "expires") expires = parseCookieDate(value) ?? expires;
    else if (/^-?\d+$/.test(value)) maxAge = Number(value);
  }
  return maxAge ?? (expires === null ? null : (expires - now.getTime()) / 1000);
}

/** The same cookie with another lifetime; `null` lets it end with the browser. */
export function withLifetime(cookie: SetCookie, seconds: number | null): SetCookie {
  const attributes = cookie.attributes.filter(
    ([name]) => !["max-age", "expires"].includes(name.toLowerCase()),
  );
  const lifetime: Attribute[] = seconds === null ? [] : [["Max-Age", String(seconds)]];
  return { ...cookie, attributes: [...attributes, ...lifetime] };
}

function parseAttribute(text: string): Attribute {
  const equals = text.indexOf("=");
  if (equals < 0) return [strip(text)];
  return [strip(text.slice(0, equals)), strip(text.slice(equals + 1))];
}
