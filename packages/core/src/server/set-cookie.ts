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

/**
 * What a browser accepts, and no more: a cookie-pair, then attributes (RFC6265bis, section 5.6). A cookie without a name is
 * sent as its value alone, so that `=_ads=1` is `_ads` to whoever reads it, and here.
 */
export function parseSetCookie(header: string): SetCookie | null {
  const [first = "", ...rest] = header.split(";");
  const pair = strip(first).replace(/^=/, "");
  const equals = pair.indexOf("=");
  const name = strip(equals < 0 ? pair : pair.slice(0, equals));
  if (!name) return null;
  const value = equals < 0 ? "" : strip(pair.slice(equals + 1));
  return { name, value, attributes: rest.map(parseAttribute) };
}

export function formatSetCookie({ name, value, attributes }: SetCookie): string {
  const parts = attributes.map(([key, own]) => (own === undefined ? key : `${key}=${own}`));
  return [`${name}=${value}`, ...parts].join("; ");
}

/**
 * The seconds that a cookie asks to live: Max-Age before Expires; `null` for one that ends with the browser. Of two, the last
 * that a browser can read.
 */
export function secondsToLive(cookie: SetCookie, now: Date): number | null {
  const maxAge = valuesOf(cookie, "max-age").findLast((value) => /^-?\d+$/.test(value));
  if (maxAge !== undefined) return Number(maxAge);
  const dates = valuesOf(cookie, "expires").map(parseCookieDate);
  const expires = dates.findLast((date) => date !== null);
  return expires === undefined ? null : ((expires as number) - now.getTime()) / 1000;
}

/** The values of an attribute, by its name in lower case. A browser does not look at long ones. */
function valuesOf({ attributes }: SetCookie, wanted: string): string[] {
  return attributes
    .filter(([name]) => name.toLowerCase() === wanted)
    .map(([, value = ""]) => value)
    .filter((value) => value.length <= MAX_ATTRIBUTE_BYTES);
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
