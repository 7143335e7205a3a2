import * as z from "zod";
import type { ConsentRecord } from "../cookie/record.ts";
import { fields } from "./fields.ts";
import { wants } from "./wants.ts";

const MAX_CHARACTERS = 4096;
const FIELDS = 5;

const KEY = "a key: a small letter, then small letters, digits and _";
const keysSchema = z.array(
  z.string(wants(KEY)).regex(/^[a-z][a-z0-9_]*$/, wants(KEY)),
  wants("a list of keys"),
);

const DAY = "a day that exists, as YYYYMMDD";
const REVISION = "a whole number, 0 or more";
const SOURCE = "one letter";

const decisionSchema = fields("a decision with day, revision, source, granted and denied", {
  day: z.string(wants(DAY)).refine(isDay, wants(DAY)),
  revision: z.int(wants(REVISION)).nonnegative(wants(REVISION)),
  source: z.string(wants(SOURCE)).regex(/^[A-Za-z]$/, wants(SOURCE)),
  granted: keysSchema,
  denied: keysSchema,
});

/** A record: no key stands in two places. Empty where nobody has answered. */
export const anyRecordSchema = z
  .array(decisionSchema, wants("a list of decisions"))
  .refine((record) => {
    const keys = record.flatMap(({ granted, denied }) => [...granted, ...denied]);
    return new Set(keys).size === keys.length;
  }, "a key stands in one place only");

/** A record as the consent cookie can say it: at least one decision. */
export const recordSchema = anyRecordSchema.min(1);

const digitsSchema = z
  .string()
  .regex(/^[0-9]+$/)
  .transform(Number);

/**
 * A second reader of the consent cookie, written from the grammar and not from the decoder, so that each is the other's
 * test. It splits where the decoder has a regular expression.
 */
export function decodeWithSchema(value: string): ConsentRecord | null {
  if (value.length > MAX_CHARACTERS) return null;
  const [version, ...fields] = value.split(".");
  if (version !== "1" || fields.length === 0 || fields.length % FIELDS !== 0) return null;
  const decisions = Array.from({ length: fields.length / FIELDS }, (_, index) =>
    readDecision(fields.slice(index * FIELDS, (index + 1) * FIELDS)),
  );
  return recordSchema.safeParse(decisions).data ?? null;
}

function readDecision(fields: readonly string[]) {
  const [day, digits, source, granted = "", denied = ""] = fields;
  const revision = digitsSchema.safeParse(digits).data;
  return { day, revision, source, granted: keysIn(granted), denied: keysIn(denied) };
}

function keysIn(field: string): string[] {
  return field === "" ? [] : field.split("-");
}

function isDay(day: string): boolean {
  const dashed = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  return day.length === 8 && z.iso.date().safeParse(dashed).success;
}
