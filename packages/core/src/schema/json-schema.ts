import * as z from "zod";
import { KEY_PATTERN } from "../policy/keys.ts";
import { consentKeySchema, revisionSchema } from "./formats.ts";
import { itemSchema, retentionSchema } from "./item-schema.ts";
import { textSchema } from "./text-schema.ts";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

// A registry of our own: in zod's global one two copies of this module would claim the same names.
const annotations = z
  .registry<JsonSchema>()
  .add(textSchema, { id: "Text" })
  .add(itemSchema, { id: "StoredItem" })
  .add(retentionSchema, {
    id: "Retention",
    description: 'For example "session", "13 months", "P13M"',
    pattern: "^(?:session|[0-9]{1,6} (?:second|minute|hour|day|week|month|year)s?|P[0-9T].*)$",
  })
  .add(revisionSchema, { type: "integer", minimum: 1 })
  .add(consentKeySchema, { pattern: KEY_PATTERN.source });

/** The shape of what a schema takes, for editors and for readers in other languages. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { properties, ...rest } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    metadata: annotations,
    override({ jsonSchema }) {
      // zod says so of every frozen list; in an editor it would mean "do not touch".
      delete jsonSchema.readOnly;
    },
  });
  return { ...rest, properties: { $schema: { type: "string" }, ...properties } };
}
