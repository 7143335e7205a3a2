import type { Condition, GateConsent, Policy, RegisteredPolicy } from "@cookiepact/core";
import { type GateView, gateView } from "@cookiepact/core/view";
import { defineComponent, h, type PublicProps } from "vue";
import type { ComponentInstance } from "./component-type.ts";
import { actionButton, consentForm } from "./consent-form.ts";
import { useGate } from "./use-gate.ts";
import { useView } from "./use-view.ts";

export interface ConsentGateProps<P extends Policy = RegisteredPolicy> {
  /** What the content needs: a category, a service, or several of them. */
  readonly requires: Condition<P>;
}

export interface ConsentGateSlots {
  /** The content. It does not exist before it is allowed. */
  default?(): unknown;
  /** Shown in place of the content while it waits. @default a line that says what is missing, and a button */
  fallback?(props: { readonly consent: GateConsent }): unknown;
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
 * Shows its content only while what it needs is allowed. It does not exist before.
 *
 * @throws ConsentError `missing-provider`, `unknown-key`
 *
 * @example
 * <ConsentGate requires="analytics"><UsageChart /></ConsentGate>
 *
 * @example
 * <ConsentGate :requires="{ all: ['analytics', 'maps'] }">
 *   <UsageMap />
 *   <template #fallback="{ consent }"><button @click="consent.grant">Show</button></template>
 * </ConsentGate>
 */
export const ConsentGate: ConsentGateType = /* @__PURE__ */ defineComponent(
  function ConsentGate(props: ConsentGateProps<Policy>, { slots }) {
    const gate = useGate(() => props.requires, "<ConsentGate>");
    const { consent, view } = useView("<ConsentGate>", (policy, snapshot, messages) =>
      gateView(policy, snapshot, props.requires, messages),
    );
    const placeholder = ({ missing, root, form, text, action }: GateView) =>
      // No grant would open it: there is nothing to ask for.
      missing.length === 0
        ? null
        : h("div", root, [consentForm(consent, form, [h("p", text), actionButton(action)])]);
    return () => {
      if (gate.value.allowed) return slots.default?.();
      return slots.fallback ? slots.fallback({ consent: gate.value }) : placeholder(view.value);
    };
  },
  { props: ["requires"] },
) as ConsentGateType;
