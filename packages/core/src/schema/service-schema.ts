import * as z from "zod";
import { fields } from "./fields.ts";
import { countrySchema, hostSchema, httpsSchema, lineSchema, revisionSchema } from "./formats.ts";
import { textSchema } from "./text-schema.ts";
import { wants } from "./wants.ts";

/** A third party, see `Service`. */
export const serviceSchema = fields('a service such as { name: "Stripe" }', {
  name: lineSchema,
  privacyUrl: z.exactOptional(httpsSchema),
  country: z.exactOptional(countrySchema),
  does: z.exactOptional(z.array(textSchema, wants("a list of texts")).readonly()),
  hosts: z.exactOptional(z.array(hostSchema, wants("a list of host names")).readonly()),
  revision: z.exactOptional(revisionSchema),
});
