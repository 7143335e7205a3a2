import { exportSchema } from "./export-schema.ts";
import { type JsonSchema, toJsonSchema } from "./json-schema.ts";

/**
 * The shape of an export as a JSON Schema (draft 2020-12), for readers in any language. That its parts agree is beyond it: what
 * passes here may still fail `parseConsentExport`, never the other way round.
 */
export function exportJsonSchema(): JsonSchema {
  return toJsonSchema(exportSchema);
}
