import { type JsonSchema, toJsonSchema } from "./json-schema.ts";
import { policySchema } from "./policy-schema.ts";

/**
 * The shape of a policy as a JSON Schema (draft 2020-12), for editors: it completes field names and underlines what is
 * misspelt. Rules between fields (revisions, services, the consent cookie) and addresses are beyond it: what passes here
 * may still fail `parsePolicy`, never the other way round.
 */
export function policyJsonSchema(): JsonSchema {
  return toJsonSchema(policySchema);
}
