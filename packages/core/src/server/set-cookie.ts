/** A Set-Cookie header's value, taken apart. Attributes keep their order and their spelling. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly attributes: readonly Attribute[];
}

export type Attribute = readonly [name: string, value?: string];

/** What a browser accepts, and no more: a cookie-pair, then attributes (RFC6265bis, section 5.6). */
export function parseSetCookie(header: string): SetCookie | null {
  const [pair = "", ...rest] = header.split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, Math.max(0, equals)).trim();
  if (!name) return null;
  return { name, value: pair.slice(equals + 1).trim(), attributes: rest.map(parseAttribute) };
}

export function formatSetCookie({ name, value, attributes }: SetCookie): string {
  const parts = attributes.map(([key, own]) => (own === undefined ? key : `${key}=${own}`));
  return [`${name}=${value}`, ...parts].join("; ");
}

/** An attribute's value, by its name in lower case; the last one counts, as in browsers. */
function attributeOf({ attributes }: SetCookie, wanted: string): string | undefined {
  return attributes.findLast(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** The seconds that a cookie asks to live: Max-Age before Expires; `null` for one that ends with the browser. */
export function secondsToLive(cookie: SetCookie, now: Date): number | null {
  const maxAge = attributeOf(cookie, "max-age");
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge);
  const expires = Date.parse(attributeOf(cookie, "expires") ?? "");
  return Number.isNaN(expires) ? null : (expires - now.getTime()) / 1000;
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
  if (equals < 0) return [text.trim()];
  return [text.slice(0, equals).trim(), text.slice(equals + 1).trim()];
}
