import type { Policy } from "../policy/policy.ts";
import { readableNames } from "./cookie-names.ts";
import { decodeRecord } from "./decode-record.ts";
import { cookieValues } from "./parse-cookies.ts";
import type { ConsentRecord } from "./record.ts";

/** What the consent cookie held. */
export interface ConsentReading {
  /** Empty where there is no cookie, or none that can be read. */
  readonly record: ConsentRecord;
  /** A cookie is there, and it is not the format. It counts as no consent. */
  readonly malformed: boolean;
}

/**
 * Finds a visitor's record in a Cookie header or `document.cookie`.
 *
 * A prefixed name is preferred. Where a name stands more than once the most private valid value wins: parsers disagree on
 * whether the first or the last counts, and a doubt must not turn into consent.
 *
 * @param secure whether the page came over https, where only the prefixed names are trusted
 *
 * @example
 * const { record } = readRecord(policy, request.headers.get("cookie") ?? "", true);
 */
export function readRecord(
  policy: Pick<Policy, "cookie">,
  cookies: string,
  secure: boolean,
): ConsentReading {
  let malformed = false;
  for (const name of readableNames(policy.cookie, secure)) {
    const values = cookieValues(cookies, name);
    const records = values.flatMap((value) => {
      const record = decodeRecord(value);
      return record ? [record] : [];
    });
    if (records.length > 0) return { record: mostPrivate(records), malformed: false };
    malformed ||= values.length > 0;
  }
  return { record: [], malformed };
}

function mostPrivate(records: readonly ConsentRecord[]): ConsentRecord {
  return records.reduce((best, next) => (isMorePrivate(next, best) ? next : best));
}

/** Fewer grants first, then more refusals. */
function isMorePrivate(one: ConsentRecord, other: ConsentRecord): boolean {
  const grants = count(one, "granted") - count(other, "granted");
  return grants < 0 || (grants === 0 && count(one, "denied") > count(other, "denied"));
}

function count(record: ConsentRecord, answer: "granted" | "denied"): number {
  return record.reduce((sum, decision) => sum + decision[answer].length, 0);
}
