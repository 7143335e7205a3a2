export type { InitialConsent } from "../consent/initial.ts";
export {
  type ConsentHandler,
  type ConsentHandlerOptions,
  createConsentHandler,
} from "./consent-handler.ts";
export type { DecisionEvent, DecisionType, Outcome } from "./decision-event.ts";
export { type EnforceOptions, enforce } from "./enforce.ts";
export { gpcResponse } from "./gpc-response.ts";
export { noticeHash } from "./notice-hash.ts";
export { prePaintCode, prePaintScript } from "./pre-paint-script.ts";
export { type RequestConsent, readConsent } from "./read-consent.ts";
export type { ReadOptions } from "./visitor.ts";
