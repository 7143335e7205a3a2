import * as z from "zod";
import type { ConsentRecord } from "../cookie/record.ts";

const MAX_CHARACTERS = 4096;
const FIELDS = 5;

const keySchema = z.string().regex(/^[a-z][a-z0-9_]*$/);

const daySchema = z
  .string()
  .length(8)
  .refine((day) => z.iso.date().safeParse(dashed(day)).success, "a day that exists, as YYYYMMDD");

const decisionSchema = z.strictObject({
  day: daySchema,
  revision: z.int().nonnegative(),
  source: z.string().regex(/^[A-Za-z]$/),
  granted: z.array(keySchema),
  denied: z.array(keySchema),
});

/** A record as the consent cookie can say it: at least one decision, and no key in two places. */
export const recordSchema = z
  .array(decisionSchema)
  .min(1)
  .refine((record) => {
    const keys = record.flatMap(({ granted, denied }) => [...granted, ...denied]);
    return keys.every((key, index) => keys.indexOf(key) === index);
  }, "a key stands in one place only");

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

function dashed(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}
