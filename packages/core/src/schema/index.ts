export { exportJsonSchema } from "./export-json-schema.ts";
export type { JsonSchema } from "./json-schema.ts";
export {
  type ConsentExportResult,
  type ParsedConsentExport,
  parseConsentExport,
  safeParseConsentExport,
} from "./parse-consent-export.ts";
export { type PolicyResult, parsePolicy, safeParsePolicy } from "./parse-policy.ts";
export { policyJsonSchema } from "./policy-json-schema.ts";
export { policySchema } from "./policy-schema.ts";
export type { Problem } from "./problem.ts";
