import * as z from "zod";
import { fields } from "./fields.ts";
import { contactSchema, httpsSchema, lineSchema, settingsSchema } from "./formats.ts";

/** Who answers for the policy, see `Controller`. */
export const controllerSchema = fields(
  "an object that says who answers for the policy: { name, contact }",
  {
    name: lineSchema,
    contact: fields("an object that says how to reach them: { privacy, support }", {
      privacy: contactSchema,
      support: z.exactOptional(contactSchema),
    }),
    authority: z.exactOptional(
      fields("an object that names a data protection authority: { name, url }", {
        name: lineSchema,
        url: httpsSchema,
      }),
    ),
    settingsUrl: z.exactOptional(settingsSchema),
  },
);
