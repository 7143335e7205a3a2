import type { Condition, GateConsent, Policy, RegisteredPolicy } from "@cookiepact/core";
import { gateView } from "@cookiepact/core/view";
import type { ReactNode } from "react";
import { ActionButton, ConsentForm } from "./consent-form.tsx";
import { useGate } from "./use-gate.ts";
import { useView } from "./use-view.ts";

export interface ConsentGateProps<P extends Policy = RegisteredPolicy> {
  /** What the content needs: a category, a service, or several of them. */
  readonly requires: Condition<P>;
  /** Shown in place of the content while it waits. @default a line that says what is missing, and a button */
  readonly fallback?: ReactNode | ((consent: GateConsent) => ReactNode);
  readonly children?: ReactNode;
}

/**
 * Shows its children only while what they need is allowed. They do not exist before.
 *
 * @throws ConsentError `missing-provider`, `unknown-key`
 *
 * @example
 * <ConsentGate requires="analytics"><UsageChart /></ConsentGate>
 *
 * @example
 * <ConsentGate requires={{ all: ["analytics", "maps"] }} fallback={({ grant }) => <button onClick={grant}>Show</button>}>
 */
export function ConsentGate<P extends Policy = RegisteredPolicy>({
  requires,
  fallback,
  children,
}: ConsentGateProps<P>): ReactNode {
  const gate = useGate(requires as Condition, "<ConsentGate>");
  if (gate.allowed) return children;
  if (typeof fallback === "function") return fallback(gate);
  return fallback === undefined ? <Placeholder requires={requires as Condition} /> : fallback;
}

function Placeholder({ requires }: { requires: Condition }) {
  const { consent, view } = useView("<ConsentGate>", (policy, snapshot, messages) =>
    gateView(policy, snapshot, requires, messages),
  );
  // No grant would open it: there is nothing to ask for.
  if (view.missing.length === 0) return null;
  return (
    <div {...view.root}>
      <ConsentForm consent={consent} view={view}>
        <p>{view.text}</p>
        <ActionButton button={view.action} />
      </ConsentForm>
    </div>
  );
}
