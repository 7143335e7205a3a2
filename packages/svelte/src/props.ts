import type { Condition, Consent, GateConsent, Policy, RegisteredPolicy } from "@cookiepact/core";
import type { GatedScript, ScriptHandlers } from "@cookiepact/core/gate";
import type { BannerView, FramePlaceholder, Messages } from "@cookiepact/core/view";
import type { PreferencesView } from "@cookiepact/core/view/preferences";
import type { Snippet } from "svelte";
import type { HTMLIframeAttributes } from "svelte/elements";

export interface ConsentProviderProps<P extends Policy> {
  /** From `createConsent(policy)`. */
  readonly consent: Consent<P>;
  /** Languages beside English, from `@cookiepact/core/locales/…`. */
  readonly messages?: readonly Messages[];
  readonly children?: Snippet;
}

export interface ConsentBannerProps {
  /** A bar along the bottom, a card in its corner, or a card in the middle. The page stays usable. @default "bar" */
  readonly placement?: "bar" | "card" | "center";
  /** What stands in the banner's form in place of text and buttons, from the same data. */
  readonly children?: Snippet<[view: BannerView]>;
}

export interface ConsentPreferencesProps {
  /** What stands in the dialog's form in place of switches and buttons, from the same data. */
  readonly children?: Snippet<[view: PreferencesView]>;
}

export interface ConsentGateProps<P extends Policy = RegisteredPolicy> {
  /** What the content needs: a category, a service, or several of them. */
  readonly requires: Condition<P>;
  /** Shown in place of the content while it waits. @default a line that says what is missing, and a button */
  readonly fallback?: Snippet<[consent: GateConsent]>;
  readonly children?: Snippet;
}

/** A script by its `src` or its `text`, what it `requires`, and what is to be heard of it. */
export interface ConsentScriptProps<P extends Policy = RegisteredPolicy>
  extends GatedScript<P>,
    ScriptHandlers {}

/** Whatever an `<iframe>` takes, and what it waits for. */
export interface ConsentFrameProps<P extends Policy = RegisteredPolicy>
  extends Omit<HTMLIframeAttributes, "children"> {
  /** What the frame needs: a category, a service, or several of them. */
  readonly requires: Condition<P>;
  readonly src: string;
  /** What the frame holds, for whoever listens. */
  readonly title: string;
  /** Shown in place of the frame while it waits. @default a line that says what it is, and two buttons */
  readonly fallback?: Snippet<[frame: FramePlaceholder]>;
}
