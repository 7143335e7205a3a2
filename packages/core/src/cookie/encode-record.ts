import { ConsentError } from "../policy/error.ts";
import { decodeRecord, MAX_BYTES } from "./decode-record.ts";
import { type ConsentRecord, type Decision, keysOf } from "./record.ts";

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
      `The record takes ${value.length} bytes, the cookie has room for ${room}. Use shorter keys.`,
    );
  }
  // The decoder is the grammar: asking it keeps the two from disagreeing. As many decisions and the same keys come back
  // only where no field has smuggled in a dot or a dash. As JSON, for an empty key is not the same as none.
  const decoded = decodeRecord(value);
  if (decoded?.length !== record.length || spelled(decoded) !== spelled(record)) {
    throw new ConsentError("invalid-record", `Not a consent record: ${value}`);
  }
  return value;
}

function fieldsOf({ day, revision, source, granted, denied }: Decision): unknown[] {
  return [day, revision, source, granted.join("-"), denied.join("-")];
}

function spelled(record: ConsentRecord): string {
  return JSON.stringify(keysOf(record));
}
