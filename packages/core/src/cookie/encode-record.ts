import { ConsentError } from "../policy/error.ts";
import { decodeRecord, MAX_BYTES } from "./decode-record.ts";
import type { ConsentRecord, Decision } from "./record.ts";

/**
 * Writes a record as the value of the consent cookie. Strict: what the grammar cannot say is an error, so that whatever
 * is written can be read again.
 *
 * @param room the bytes that the value may take; a browser keeps 4,096 for name and value together
 * @throws ConsentError `invalid-record` where a field is not the grammar, a key stands twice, or the record is empty;
 *   `record-too-large` where the value does not fit
 */
export function encodeRecord(record: ConsentRecord, room = MAX_BYTES): string {
  const value = ["1", ...record.flatMap(fieldsOf)].join(".");
  if (value.length > room) {
    throw new ConsentError(
      "record-too-large",
      `The consent record is ${value.length} bytes; the cookie has room for ${room}. Use fewer or shorter category and service keys.`,
    );
  }
  if (!saysTheSame(decodeRecord(value), record)) {
    throw new ConsentError(
      "invalid-record",
      `The consent record ${value} is not the cookie's grammar. It needs at least one decision; days are YYYYMMDD, revisions whole numbers, the source one letter, keys [a-z][a-z0-9_]*, each in one place only.`,
    );
  }
  return value;
}

function fieldsOf({ day, revision, source, granted, denied }: Decision): string[] {
  return [day, String(revision), source, granted.join("-"), denied.join("-")];
}

/** The decoder is the grammar: asking it keeps the two from disagreeing, and no field can smuggle in another. */
function saysTheSame(decoded: ConsentRecord | null, record: ConsentRecord): boolean {
  const inOrder = ({ day, revision, source, granted, denied }: Decision) => [
    day,
    revision,
    source,
    granted,
    denied,
  ];
  return JSON.stringify(decoded?.map(inOrder)) === JSON.stringify(record.map(inOrder));
}
