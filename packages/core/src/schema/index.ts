export { type PolicyResult, parsePolicy, safeParsePolicy } from "./parse-policy.ts";
export { type JsonSchema, policyJsonSchema } from "./policy-json-schema.ts";
export { policySchema } from "./policy-schema.ts";
export type { Problem } from "./problem.ts";
