import * as z from "zod";
import { fields } from "./fields.ts";
import { wants } from "./wants.ts";

const text = z.string(wants("a text"));
const texts = z.array(text, wants("a list of texts"));
const nothing = z.null(wants("null"));
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, wants(`one of ${values.join(", ")}`));
const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema, wants("a list"));

const purposeSchema = fields("a purpose", {
  purpose: text,
  purpose_type: text,
  lawful_basis: z.literal("consent", wants('"consent" or null')).nullable(),
  pii_information: listOf(
    fields("one item", {
      pii_type: text,
      pii_attribute_id: text,
      pii_optional: z.literal(true, wants("true")),
    }),
  ),
  pii_controllers: texts,
  collection_method: texts,
  processing_method: texts,
  storage_locations: texts,
  retention_period: texts,
  processing_locations: texts,
  jurisdiction: text,
  recipient_third_parties: texts,
  withdrawal_method: text,
  privacy_rights: text,
});

/** A record in the terms of ISO/IEC TS 27560:2023, see `Iso27560Record`. */
export const iso27560Schema = fields("a record in the terms of ISO/IEC TS 27560", {
  header: fields("a header", {
    schema_version: z.literal("cookiepact-export/1", wants('"cookiepact-export/1"')),
    record_id: nothing,
    pii_principal_id: nothing,
  }),
  pii_processing: listOf(
    fields("one category", {
      x_key: text,
      privacy_notice: text,
      language: text,
      purposes: listOf(purposeSchema),
    }),
  ),
  party_identification: listOf(
    fields("a party", {
      party_id: text,
      party_name: text,
      party_role: oneOf(["controller", "third party"]),
      party_contact: text.nullable(),
      party_url: text.nullable(),
    }),
  ),
  event: listOf(
    fields("an event", {
      x_key: text,
      event_time: z.iso.date(wants("a date that exists, as YYYY-MM-DD")),
      validity_duration: z.iso.duration(wants("a duration, as P180D (ISO 8601)")),
      entity_id: nothing,
      event_type: oneOf(["dpv:ExpressedConsent", "dpv:Consent"]),
      event_state: oneOf([
        "dpv:ConsentGiven",
        "dpv:ConsentRefused",
        "dpv:ConsentWithdrawn",
        "dpv:ConsentExpired",
      ]),
    }),
  ),
});
