import type { ConsentView, KeyConsent } from "@cookiepact/core";
import type { ConformancePolicy } from "./policy.ts";

export type HeadlessAction = "accept" | "reject" | "save" | "ask" | "grant" | "withdraw";

/** What the buttons of an interface of one's own do, with nothing but what `useConsent` gives. In this order. */
export const HEADLESS_ACTIONS: Readonly<
  Record<HeadlessAction, (whole: ConsentView<ConformancePolicy>, key: KeyConsent) => void>
> = {
  accept: (whole) => whole.acceptAll(),
  reject: (whole) => whole.rejectAll(),
  save: (whole) => whole.save({ analytics: true, marketing: false }),
  ask: (_whole, key) => key.ask(),
  grant: (_whole, key) => key.grant(),
  withdraw: (_whole, key) => key.withdraw(),
};
