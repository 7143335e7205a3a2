import * as z from "zod";
import { SAME_SITES, STORAGE_KINDS } from "../policy/policy.ts";
import type { Retention } from "../policy/retention-text.ts";
import { readRetention } from "../retention/duration.ts";
import { fields } from "./fields.ts";
import { domainSchema, pathSchema } from "./formats.ts";
import { textSchema } from "./text-schema.ts";
import { wants, wantsOneOf } from "./wants.ts";

const NAME =
  "a name that is not empty; a `*` may stand for its beginning or its end, not for all of it";
const RETENTION =
  '"session", a count with a unit such as "13 months", or an ISO 8601 duration such as "P13M"';
const WRITERS = ["script", "server"] as const;

/** How long an item stays, see `Retention`. zod has no name for what the type's template says. */
export const retentionSchema = z
  .string(wants(RETENTION))
  .refine((text) => readRetention(text) !== null, wants(RETENTION)) as unknown as z.ZodType<
  Retention,
  Retention
>;

/** One stored item, see `StoredItem`. What depends on other fields is in the rules. */
export const itemSchema = fields('an item such as { name: "_ga", retention: "13 months" }', {
  name: z.string(wants(NAME)).regex(/^(?=\*?\s*[^*\s])(?:\*?[^*]+|[^*]+\*)$/, wants(NAME)),
  retention: retentionSchema,
  storage: z.exactOptional(z.enum(STORAGE_KINDS, wantsOneOf(STORAGE_KINDS))),
  description: z.exactOptional(textSchema),
  service: z.exactOptional(z.string(wants("the key of a service"))),
  domain: z.exactOptional(domainSchema),
  path: z.exactOptional(pathSchema),
  setBy: z.exactOptional(z.enum(WRITERS, wantsOneOf(WRITERS))),
  httpOnly: z.exactOptional(z.boolean(wants("true or false"))),
  sameSite: z.exactOptional(z.enum(SAME_SITES, wantsOneOf(SAME_SITES))),
  secure: z.exactOptional(z.boolean(wants("true or false"))),
});
