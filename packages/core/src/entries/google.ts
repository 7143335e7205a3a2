export { type GoogleConsentOptions, googleConsentMode } from "../google-consent-mode.ts";
export { googleConsentScript } from "../vendors/google-consent-script.ts";
export {
  GOOGLE_SIGNALS,
  GOOGLE_SIGNALS_BY_KIND,
  type GoogleSignal,
} from "../vendors/google-signals.ts";
export type { GoogleSignalOptions } from "../vendors/google-tell.ts";
export type { SignalOptions, SignalState, SignalsByKind } from "../vendors/signals.ts";
