import * as z from "zod";
import { wants } from "./wants.ts";

// The patterns have no flags: they go into the JSON Schema, which knows none.

function matching(pattern: RegExp, what: string) {
  return z.string(wants(what)).regex(pattern, wants(what));
}

/** Any text at all: the rules say what a key is, so that what stands under a wrong one is checked as well. */
export const consentKeySchema = z.string();

/** A line for people that is not empty. */
export const lineSchema = matching(/\S/, "a text that is not empty");

const REVISION = "a whole number, 1 or more";

/**
 * A policy revision. They are counted, and travel in the cookie as digits. Not `z.int`, whose complaint would keep the
 * rules from running.
 */
export const revisionSchema = z
  .number(wants(REVISION))
  .refine((value) => Number.isSafeInteger(value) && value >= 1, wants(REVISION));

export const dateSchema = z.iso.date(wants("a date that exists, as YYYY-MM-DD"));

const HTTPS = "an address that begins with https://";

export const httpsSchema = matching(/^https:\/\/\S+$/, HTTPS).refine(isHttps, wants(HTTPS));

const CONTACT = `an e-mail address, or ${HTTPS}`;

export const contactSchema = z
  .string(wants(CONTACT))
  .refine((value) => z.regexes.email.test(value) || isHttps(value), wants(CONTACT));

const SETTINGS = `a path that begins with one /, or ${HTTPS}`;

/** A path of the product itself: `//host` and `/\host` look like one and lead elsewhere. */
export const settingsSchema = matching(/^(?:\/(?![/\\])\S*|https:\/\/\S+)$/, SETTINGS).refine(
  (value) => value.startsWith("/") || isHttps(value),
  wants(SETTINGS),
);

export const countrySchema = matching(
  /^[A-Z]{2}$/,
  'the two capital letters of a country (ISO 3166-1), such as "US"',
);

/** RFC 1123, section 2.1, as the Domain attribute takes it; browsers ignore a leading dot, comparisons do not. */
export const domainSchema = matching(
  /^(?!.{254})(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  'a bare host name such as "example.com": no leading dot, no scheme, no port, no path',
);

/**
 * Written as in a Content-Security-Policy: `*.example.com` is everything under example.com, and not example.com itself.
 * `*.com` would be half of the web.
 */
export const hostSchema = matching(
  /^(?!.{254})(?:\*\.(?=[^.]+\.))?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  'a host name such as "js.stripe.com", or "*.stripe.com" for everything under it: no scheme, no port, no path',
);

/** A path is written into the cookie's attributes as it stands, where a semicolon would begin the next one. */
export const pathSchema = matching(
  /^\/[\x20-\x3a\x3c-\x7e]*$/,
  "a path that begins with / and has neither semicolons nor control characters",
);

const COOKIE_NAME =
  "a name of letters, digits, - and _ without `__Host-` or `__Secure-`, which are put before it where the page allows it";

export const cookieNameSchema = matching(/^[A-Za-z0-9_-]+$/, COOKIE_NAME).refine(
  (name) => !/^__(?:host|secure|http)-/i.test(name),
  wants(COOKIE_NAME),
);

function isHttps(value: string): boolean {
  return /^https:\/\/\S+$/.test(value) && URL.canParse(value);
}
