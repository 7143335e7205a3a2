import { isDay } from "./day.ts";
import { type ConsentRecord, type Decision, keysOf } from "./record.ts";

/** A browser drops a cookie whose name and value are longer together (RFC6265bis, section 5.6). */
export const MAX_BYTES = 4096;

// value    = "1" 1*( "." decision )
// decision = day "." revision "." source "." keys "." keys      ; granted, then denied
// day      = 8DIGIT
// revision = 1*DIGIT
// source   = 1ALPHA
// keys     = [ key *( "-" key ) ]
// key      = lower-alpha *( lower-alpha / DIGIT / "_" )
const KEYS = "([a-z][a-z0-9_]*(-[a-z][a-z0-9_]*)*)?";
const VALUE = new RegExp(`^1(\\.\\d{8}\\.\\d+\\.[A-Za-z]\\.${KEYS}\\.${KEYS})+$`);

/**
 * Reads the value of a consent cookie. Total: a value that is not the grammar to its last byte is `null`, which means
 * "no consent", and nothing that a cookie can hold makes this throw. Dates in the future are the grammar; `resolve`
 * gives them no weight.
 */
export function decodeRecord(value: string): ConsentRecord | null {
  // JavaScript's `$` stands for the very end only without the m flag, as here: a trailing line break is no match.
  if (typeof value !== "string" || value.length > MAX_BYTES || !VALUE.test(value)) return null;
  const fields = value.split(".");
  const record: Decision[] = [];
  for (let at = 1; at < fields.length; at += 5) {
    record.push(readDecision(fields.slice(at, at + 5) as DecisionFields));
  }
  return record.every(isReal) && keysAreUnique(record) ? record : null;
}

type DecisionFields = [
  day: string,
  revision: string,
  source: string,
  granted: string,
  denied: string,
];

function readDecision([day, revision, source, granted, denied]: DecisionFields): Decision {
  return {
    day,
    revision: Number(revision),
    source,
    granted: readKeys(granted),
    denied: readKeys(denied),
  };
}

function readKeys(text: string): string[] {
  return text ? text.split("-") : [];
}

/** What a grammar of digits cannot say: the day exists, and the number is one that every language can hold. */
function isReal({ day, revision }: Decision): boolean {
  return isDay(day) && Number.isSafeInteger(revision);
}

function keysAreUnique(record: ConsentRecord): boolean {
  const keys = keysOf(record);
  return new Set(keys).size === keys.length;
}
