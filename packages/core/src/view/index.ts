export { fill } from "../messages/fill.ts";
export {
  ACTIONS,
  type ActionName,
  type LoadedMessages,
  type Messages,
} from "../messages/messages.ts";
export { pickMessages } from "../messages/pick-messages.ts";
export { type BannerView, bannerView } from "./banner-view.ts";
export {
  type FramePart,
  type FramePlaceholder,
  framePlaceholder,
  isLoadedOnce,
  type LoadedOnce,
} from "./frame-placeholder.ts";
export { type FrameView, frameView } from "./frame-view.ts";
export { type GateView, gateView } from "./gate-view.ts";
export { type OnDemand, onDemand } from "./on-demand.ts";
export type { Attributes, ButtonView } from "./parts.ts";
export { type PrivacyChoicesView, privacyChoicesView } from "./privacy-choices-view.ts";
export { type SubmitLike, submitForm } from "./submit-form.ts";
export { pressTrigger, type TriggerView, triggerView } from "./trigger-view.ts";
