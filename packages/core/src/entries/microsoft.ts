export {
  type MicrosoftConsentOptions,
  microsoftConsentMode,
} from "../microsoft-consent-mode.ts";
export { MICROSOFT_SIGNALS_BY_KIND, type MicrosoftSignal } from "../vendors/microsoft-signals.ts";
export type { SignalOptions, SignalState, SignalsByKind } from "../vendors/signals.ts";
