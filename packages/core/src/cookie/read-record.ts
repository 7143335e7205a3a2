import type { ConsentCookieOwner } from "../policy/policy.ts";
import { readableNames } from "./cookie-names.ts";
import { decodeRecord, MAX_BYTES } from "./decode-record.ts";
import { cookieValues } from "./parse-cookies.ts";
import { type ConsentRecord, refusalsIn } from "./record.ts";

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
 * whether the first or the last counts, and a doubt must not turn into consent. A `__Secure-` cookie where the policy does
 * not share its own can refuse and not grant: any subdomain could have set it.
 *
 * @param secure whether the page came over https, where only the prefixed names are trusted
 *
 * @example
 * const { record } = readRecord(policy, request.headers.get("cookie") ?? "", true);
 */
export function readRecord(
  policy: ConsentCookieOwner,
  cookies: string,
  secure: boolean,
): ConsentReading {
  let malformed = false;
  for (const name of readableNames(policy.cookie, secure)) {
    // Sorted, so that the order of the header decides nothing: of two that are equally private the earlier day wins.
    const decoded = cookieValues(cookies, name).sort().map(decodeRecord);
    const grants = !name.startsWith("__Secure-") || !!policy.cookie?.domain;
    const records = decoded
      .filter((record) => record !== null)
      .map((record) => (grants ? record : refusalsIn(record)))
      .filter((record) => record.length > 0);
    if (records.length > 0) return { record: mostPrivate(records), malformed: false };
    malformed ||= decoded.includes(null);
  }
  return { record: [], malformed };
}

/** The one with the fewest grants, and among those the one with the most refusals. */
function mostPrivate(records: readonly ConsentRecord[]): ConsentRecord {
  return records.reduce((best, next) => (openness(next) < openness(best) ? next : best));
}

function openness(record: ConsentRecord): number {
  // A record has fewer keys than a cookie has bytes, so no number of refusals outweighs a grant.
  return record.reduce(
    (sum, { granted, denied }) => sum + granted.length * MAX_BYTES - denied.length,
    0,
  );
}
