import { Cookie } from "tough-cookie";
import type { ConsentRecord } from "../cookie/record.ts";
import { decodeWithSchema } from "../schema/record-schema.ts";
import { NOW } from "./test-policy.ts";

// What headers mean by other people's code: tough-cookie for Set-Cookie, zod for the consent cookie. Only for tests.

export interface BrowserCookie {
  readonly name: string;
  readonly value: string;
  /** Milliseconds from now; infinite for one that ends with the browser. */
  readonly lifetime: number;
  /** Everything about it but its lifetime. */
  readonly rest: string;
}

/**
 * To tough-cookie every blank of JavaScript's is one at the ends; to a browser only space and tab are (RFC6265bis, section
 * 5.6), and the others are characters like any.
 */
export function withoutOddBlanks(text: string): string {
  return text.replace(/[^\S \t]/g, "\u00a4");
}

/** What a browser makes of a Set-Cookie header; `null` where it ignores it. */
export function inBrowser(header: string): BrowserCookie | null {
  const cookie = Cookie.parse(withoutOddBlanks(header), { loose: true });
  if (!cookie) return null;
  // One without a name is sent as its value alone: to whoever reads it `=_ads=1` is `_ads`.
  const pair = cookie.key ? `${cookie.key}=${cookie.value}` : cookie.value;
  const [name = "", value = ""] = pair.split(/=(.*)/s);
  const { domain, path, secure, httpOnly, sameSite } = cookie;
  const rest = JSON.stringify([name, value, domain, path, secure, httpOnly, sameSite]);
  return { name, value, lifetime: cookie.TTL(NOW.getTime()) ?? Number.POSITIVE_INFINITY, rest };
}

/** The consent cookies of a Cookie header that can be read. */
function recordsIn(header: string): ConsentRecord[] {
  const values = [...`;${header}`.matchAll(/;[ \t]*__Host-cookiepact[ \t]*=([^;]*)/g)];
  return values
    .map(([, value = ""]) => decodeWithSchema(value.replace(/^[ \t]+|[ \t]+$/g, "")))
    .filter((record) => record !== null);
}

/** The keys that a Cookie header can have granted today, for a category that last changed in `revision`. */
export function grantsIn(header: string, revision: number): string[] {
  return recordsIn(header)
    .flat()
    .filter(({ day }) => day > "20260527" && day <= "20261123")
    .filter((decision) => decision.revision >= revision)
    .flatMap(({ granted }) => granted);
}
