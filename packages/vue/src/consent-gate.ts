import type { ConsentKey, KeyConsent, Policy, RegisteredPolicy } from "@cookiepact/core";
import { type GateView, gateView } from "@cookiepact/core/view";
import { defineComponent, h, type PublicProps } from "vue";
import type { ComponentInstance } from "./component-type.ts";
import { actionButton, consentForm } from "./consent-form.ts";
import { useConsent } from "./use-consent.ts";
import { useView } from "./use-view.ts";

export interface ConsentGateProps<P extends Policy = RegisteredPolicy> {
  /** The category or service that the content needs. */
  readonly requires: ConsentKey<P>;
}

export interface ConsentGateSlots {
  /** The content. It does not exist before the key is allowed. */
  default?(): unknown;
  /** Shown in place of the content while it waits. @default a line that says so, and a button */
  fallback?(props: { readonly consent: KeyConsent }): unknown;
}

/** A gate of the registered policy; `ConsentGate<typeof other>` is one of another policy. */
interface ConsentGateType {
  new <P extends Policy = RegisteredPolicy>(
    props: ConsentGateProps<P> & PublicProps,
  ): ComponentInstance<ConsentGateProps<P>, ConsentGateSlots>;
  // `h()` infers from the last signature, and would take any string from the one above.
  new (
    props: ConsentGateProps & PublicProps,
  ): ComponentInstance<ConsentGateProps, ConsentGateSlots>;
}

/**
 * Shows its content only while a key is allowed. It does not exist before.
 *
 * @throws ConsentError `missing-provider`, `unknown-key`
 *
 * @example
 * <ConsentGate requires="analytics"><UsageChart /></ConsentGate>
 */
export const ConsentGate: ConsentGateType = /* @__PURE__ */ defineComponent(
  function ConsentGate(props: ConsentGateProps<Policy>, { slots }) {
    const key = useConsent<Policy>(() => props.requires);
    const { consent, view } = useView("<ConsentGate>", (policy, snapshot, messages) =>
      gateView(policy, snapshot, props.requires, messages),
    );
    const placeholder = ({ root, form, text, action }: GateView) =>
      h("div", root, [consentForm(consent, form, [h("p", text), actionButton(action)])]);
    return () => {
      if (key.value.allowed) return slots.default?.();
      return slots.fallback ? slots.fallback({ consent: key.value }) : placeholder(view.value);
    };
  },
  { props: ["requires"] },
) as ConsentGateType;
