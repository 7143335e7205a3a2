import * as z from "zod";
import { categorySchema } from "./category-schema.ts";
import { controllerSchema } from "./controller-schema.ts";
import { fields } from "./fields.ts";
import {
  consentKeySchema,
  cookieNameSchema,
  dateSchema,
  domainSchema,
  lineSchema,
  revisionSchema,
} from "./formats.ts";
import { logEntrySchema } from "./log-entry-schema.ts";
import { isPlainObject } from "./place.ts";
import { problemsAcross } from "./rules.ts";
import { serviceSchema } from "./service-schema.ts";
import { wants } from "./wants.ts";

/**
 * A cookie policy, see `Policy`: first the shape of every part, then the rules between the parts. The rules run even
 * where the shape is wrong, so that everything is named at once.
 */
export const policySchema = fields(
  "an object with id, revision, updated, controller and categories",
  {
    id: lineSchema,
    revision: revisionSchema,
    updated: dateSchema,
    changes: z.exactOptional(
      z
        .array(logEntrySchema, wants("a list of what has changed: { date, revision, text }"))
        .readonly(),
    ),
    controller: controllerSchema,
    cookie: z.exactOptional(
      fields("an object that says how the consent cookie is written: { name, domain }", {
        name: z.exactOptional(cookieNameSchema),
        domain: z.exactOptional(domainSchema),
      }),
    ),
    services: z.exactOptional(
      z.record(consentKeySchema, serviceSchema, wants("an object of services by key")),
    ),
    categories: z.record(consentKeySchema, categorySchema, wants("an object of categories by key")),
  },
).superRefine(
  (policy, context) => {
    for (const { path, message } of problemsAcross(policy)) {
      context.addIssue({ code: "custom", path: [...path], message, input: policy });
    }
  },
  { when: ({ value }) => isPlainObject(value) },
);
