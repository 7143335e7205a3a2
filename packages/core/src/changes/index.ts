export {
  CHANGE_CLASSES,
  CHANGE_KINDS,
  type ChangeClass,
  type ChangeKind,
  type PolicyChange,
} from "./change.ts";
export { diffPolicies, type PolicyDiff } from "./diff-policies.ts";
export { logEntry, unloggedChanges } from "./policy-log.ts";
export { type Revisions, unraisedRevisions } from "./propose-revisions.ts";
