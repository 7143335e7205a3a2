export type { Condition } from "./consent/condition.ts";
export type {
  Consent,
  ConsentActions,
  ConsentOptions,
  WhenRevoked,
} from "./consent/consent.ts";
export { type Choices, decide } from "./consent/decide.ts";
export type { ConsentEndpoint } from "./consent/endpoint.ts";
export type { Host } from "./consent/host.ts";
export type { InitialConsent } from "./consent/initial.ts";
export { merge } from "./consent/merge.ts";
export {
  type ConsentView,
  type KeyConsent,
  type Watched,
  watched,
  withActions,
} from "./consent/read-consent.ts";
export { type GateConsent, type GateState, gateConsent, watchedGate } from "./consent/read-gate.ts";
export type { Regime } from "./consent/regime.ts";
export {
  france,
  germany,
  italy,
  optIn,
  regimeFor,
  spain,
  unitedKingdom,
  unitedStates,
} from "./consent/regimes.ts";
export type {
  Answer,
  Circumstances,
  KeyState,
  Lapse,
  Reason,
  Resolution,
} from "./consent/resolution.ts";
export { resolve } from "./consent/resolve.ts";
export { gpcFromHeader, type Signals } from "./consent/signals.ts";
export type { ConsentProblem, ConsentSnapshot } from "./consent/snapshot.ts";
export type {
  ConsentStorage,
  ConsentStorageOf,
  DeclaredItem,
  Inventory,
  InventoryEntry,
  LeftReason,
  LeftThing,
  StoredStatus,
  StoredThing,
  SweepReport,
  UnreadableStorage,
} from "./consent/storage.ts";
export { cookieName, readableNames } from "./cookie/cookie-names.ts";
export { decodeRecord } from "./cookie/decode-record.ts";
export { encodeRecord } from "./cookie/encode-record.ts";
export { cookieValues } from "./cookie/parse-cookies.ts";
export { type ConsentReading, readRecord } from "./cookie/read-record.ts";
export { type ConsentRecord, type Decision, SOURCES, type SourceCode } from "./cookie/record.ts";
export { serializeRecord, type WriteContext } from "./cookie/write-record.ts";
export { createConsent } from "./create-consent.ts";
export { browserHost } from "./host/browser-host.ts";
export { createJar, type Jar, type MemoryHostOptions, memoryHost } from "./host/memory-host.ts";
export { type RequestLike, requestHost } from "./host/request-host.ts";
export { resettableItems } from "./policy/declared-items.ts";
export { definePolicy, type Exactly } from "./policy/define-policy.ts";
export { ConsentError, type ConsentErrorCode } from "./policy/error.ts";
export type {
  CategoryKey,
  ConsentKey,
  OptionalCategoryKey,
  OptionalKey,
  ServiceKey,
} from "./policy/keys.ts";
export { nearestLocale } from "./policy/nearest-locale.ts";
export {
  type Category,
  type CategoryKind,
  type ConsentCookieConfig,
  type ConsentCookieOwner,
  type Controller,
  EXEMPT_USES,
  EXEMPTIONS,
  type Exemption,
  type ExemptUse,
  type NecessaryCategory,
  type NecessaryPurpose,
  OPTIONAL_KINDS,
  type OptionalCategory,
  type OptionalKind,
  type Policy,
  type PolicyLogEntry,
  type Purpose,
  type SameSite,
  type Service,
  STORAGE_KINDS,
  type StorageKind,
  type StoredItem,
} from "./policy/policy.ts";
export type { Register, RegisteredPolicy } from "./policy/register.ts";
export type { Retention } from "./policy/retention-text.ts";
export { type LocalizedText, type Text, textIn } from "./policy/text.ts";
export { BROWSER_CAP, type Cap, capsOn, MAX_COOKIE_DAYS, SAFARI_CAP } from "./retention/caps.ts";
export { type Duration, parseRetention, readRetention } from "./retention/duration.ts";
export { addDuration } from "./retention/expiry.ts";
export { humanizeDuration, humanizeRetention } from "./retention/humanize.ts";
