import { strip } from "../cookie/parse-cookies.ts";

/** The name of the cookie that a text sets, as `document.cookie` takes it. */
export function writtenName(text: string): string {
  const pair = strip(text.split(";", 1)[0] as string);
  // A cookie without a name is sent as its value alone: `=_ads=1` is `_ads` to whoever reads it, and here.
  return strip(pair.replace(/^=/, "").split("=", 1)[0] as string);
}

/**
 * Whether a text is meant to delete a cookie. What a browser makes of an odd date is another matter: go by this in what is
 * said, and not in what is done.
 */
export function isMeantAsDeletion(text: string, now: Date): boolean {
  const maxAge = /;\s*max-age\s*=\s*(-?\d+)/i.exec(text)?.[1];
  if (maxAge !== undefined) return Number(maxAge) <= 0;
  const expires = /;\s*expires\s*=([^;]*)/i.exec(text)?.[1];
  return expires !== undefined && Date.parse(expires) <= now.getTime();
}

/**
 * The same text as a deletion, whatever it was before: of two lifetimes the last counts, and `Max-Age` before `Expires`
 * (RFC6265bis, section 5.7). What comes after a line break is cut off, because some browsers do the same.
 */
export function asDeletion(text: string): string {
  return `${text.split(/[\0\r\n]/, 1)[0]}; Max-Age=0`;
}
