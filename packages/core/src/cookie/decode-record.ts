import { isDay } from "./day.ts";
import type { ConsentRecord, Decision } from "./record.ts";

/** A browser drops a cookie whose name and value are longer together (RFC6265bis, section 5.6). */
export const MAX_BYTES = 4096;

// value    = "1" 1*( "." decision )
// decision = day "." revision "." source "." keys "." keys      ; granted, then denied
// day      = 8DIGIT
// revision = 1*DIGIT
// source   = 1ALPHA
// keys     = [ key *( "-" key ) ]
// key      = lower-alpha *( lower-alpha / DIGIT / "_" )
const KEYS = "((?:[a-z][a-z0-9_]*(?:-[a-z][a-z0-9_]*)*)?)";
const DECISION = new RegExp(`\\.(\\d{8})\\.(\\d+)\\.([A-Za-z])\\.${KEYS}\\.${KEYS}`, "y");

/**
 * Reads the value of a consent cookie. Total: a value that is not the grammar to its last byte is `null`, which means
 * "no consent", and nothing that a cookie can hold makes this throw. Dates in the future are the grammar; `resolve`
 * gives them no weight.
 */
export function decodeRecord(value: string): ConsentRecord | null {
  if (typeof value !== "string" || value.length > MAX_BYTES || value[0] !== "1") return null;
  const record: Decision[] = [];
  let at = 1;
  do {
    DECISION.lastIndex = at;
    const decision = readDecision(DECISION.exec(value));
    if (!decision) return null;
    record.push(decision);
    at = DECISION.lastIndex;
  } while (at < value.length);
  return keysAreUnique(record) ? record : null;
}

function readDecision(match: RegExpExecArray | null): Decision | null {
  if (!match) return null;
  const [, day, digits, source, granted, denied] = match as unknown as string[];
  const revision = Number(digits);
  if (!isDay(day as string) || !Number.isSafeInteger(revision)) return null;
  return {
    day: day as string,
    revision,
    source: source as string,
    granted: readKeys(granted as string),
    denied: readKeys(denied as string),
  };
}

function readKeys(text: string): string[] {
  return text ? text.split("-") : [];
}

function keysAreUnique(record: ConsentRecord): boolean {
  const keys = record.flatMap((decision) => [...decision.granted, ...decision.denied]);
  return new Set(keys).size === keys.length;
}
