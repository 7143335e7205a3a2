import * as z from "zod";
import type { StoredStatus } from "../consent/storage.ts";
import { STORAGE_KINDS } from "../policy/policy.ts";
import { fields } from "./fields.ts";
import { itemSchema } from "./item-schema.ts";
import { wants, wantsOneOf } from "./wants.ts";

// As a table, so that the compiler misses what is missing.
const STATUSES = Object.keys({
  allowed: true,
  undeclared: true,
  "without-consent": true,
  expired: true,
  own: true,
} satisfies Record<StoredStatus, true>) as StoredStatus[];

const storageSchema = z.enum(STORAGE_KINDS, wantsOneOf(STORAGE_KINDS));
const textSchema = z.string(wants("a text"));

/** A moment as `Date.toISOString` writes it. */
export const momentSchema = z.iso.datetime(
  wants("a moment in UTC, as 2026-11-23T12:00:00.000Z (ISO 8601)"),
);

const declaredSchema = fields("what the policy declares it as: { item, category, purpose }", {
  item: itemSchema,
  category: textSchema,
  purpose: textSchema,
});

const entrySchema = fields("an entry with storage, name, status, declared and since", {
  storage: storageSchema,
  name: textSchema,
  status: z.enum(STATUSES, wantsOneOf(STATUSES)),
  declared: declaredSchema.nullable(),
  since: momentSchema.nullable(),
});

/** What was on a device, see `ExportedInventory`. */
export const inventorySchema = fields("an object with entries and unreadable, or null", {
  entries: z.array(entrySchema, wants("a list of entries")),
  unreadable: z.array(
    fields("a kind of storage that could not be looked into: { storage, error }", {
      storage: storageSchema,
      error: textSchema,
    }),
    wants("a list of kinds of storage"),
  ),
});
