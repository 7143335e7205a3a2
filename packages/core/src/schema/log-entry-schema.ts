import * as z from "zod";
import { fields } from "./fields.ts";
import { dateSchema, revisionSchema } from "./formats.ts";
import { textSchema } from "./text-schema.ts";
import { wants } from "./wants.ts";

/** One change of a policy, see `PolicyLogEntry`. */
export const logEntrySchema = fields('a change such as { date: "2026-02-26", revision: 1, text }', {
  date: dateSchema,
  revision: revisionSchema,
  keys: z.exactOptional(
    z
      .array(
        z.string(wants("the key of a category or service")),
        wants("a list of category and service keys"),
      )
      .readonly(),
  ),
  text: textSchema,
});
