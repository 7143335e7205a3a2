import * as z from "zod";
import { EXEMPT_USES, EXEMPTIONS, OPTIONAL_KINDS } from "../policy/policy.ts";
import { fields } from "./fields.ts";
import { revisionSchema } from "./formats.ts";
import { itemSchema } from "./item-schema.ts";
import { textSchema } from "./text-schema.ts";
import { wants, wantsOneOf } from "./wants.ts";

const CATEGORY = "a category with kind, title, description and purposes";
const PURPOSE = "a purpose with title, description and items";
const PURPOSES = "an object of purposes by key";

const KIND = wantsOneOf(["necessary", ...OPTIONAL_KINDS]);

const purposeFields = {
  title: textSchema,
  description: textSchema,
  items: z.array(itemSchema, wants("a list of items, empty where nothing is stored")).readonly(),
  services: z.exactOptional(
    z.array(z.string(wants("the key of a service")), wants("a list of service keys")).readonly(),
  ),
  resettable: z.exactOptional(z.boolean(wants("true or false"))),
};

const categoryFields = {
  title: textSchema,
  description: textSchema,
  revision: z.exactOptional(revisionSchema),
};

/** A purpose that needs no consent; the law's list of reasons is closed, and so is this one. */
const necessaryPurposeSchema = fields(PURPOSE, {
  ...purposeFields,
  exemption: z.enum(EXEMPTIONS, wantsOneOf(EXEMPTIONS, "a necessary purpose needs an `exemption`")),
});

const purposeSchema = fields(PURPOSE, purposeFields, {
  exemption:
    'only purposes of a `kind: "necessary"` category have an exemption; visitors decide about this one, so leave it out',
});

const necessaryCategorySchema = fields(
  CATEGORY,
  {
    ...categoryFields,
    kind: z.literal("necessary", KIND),
    purposes: z.record(z.string(), necessaryPurposeSchema, wants(PURPOSES)),
  },
  { exemptUse: "a necessary category has no exemptUse: its purposes have an `exemption` instead" },
);

const optionalCategorySchema = fields(CATEGORY, {
  ...categoryFields,
  kind: z.enum(OPTIONAL_KINDS, KIND),
  exemptUse: z.exactOptional(z.enum(EXEMPT_USES, wantsOneOf(EXEMPT_USES))),
  purposes: z.record(z.string(), purposeSchema, wants(PURPOSES)),
});

/**
 * A category, see `Category`. The fallback is for a `kind` that is neither: the rest of the category is checked all the
 * same, so that all of its mistakes are named at once, and in doubt as those of an optional one.
 */
export const categorySchema = z.discriminatedUnion(
  "kind",
  [optionalCategorySchema, necessaryCategorySchema],
  { unionFallback: true, ...wants(CATEGORY) },
);
