export { type ConsentHandler, createConsentHandler } from "./consent-handler.ts";
export type { DecisionEvent, DecisionType, Outcome } from "./decision-event.ts";
export { type EnforceOptions, enforce } from "./enforce.ts";
export { gpcResponse } from "./gpc-response.ts";
export type { ConsentHandlerOptions } from "./handler-options.ts";
export { noticeHash } from "./notice-hash.ts";
export { readConsent } from "./read-consent.ts";
export type { ReadOptions } from "./visitor.ts";
