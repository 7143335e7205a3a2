import type { ConsentKey, KeyConsent, Policy, RegisteredPolicy } from "@cookiepact/core";
import { gateView } from "@cookiepact/core/view";
import type { ReactNode } from "react";
import { ActionButton, ConsentForm } from "./consent-form.tsx";
import { useConsent } from "./use-consent.ts";
import { useView } from "./use-view.ts";

export interface ConsentGateProps<P extends Policy = RegisteredPolicy> {
  /** The category or service that the content needs. */
  readonly requires: ConsentKey<P>;
  /** Shown in place of the content while it waits. @default a line that says so, and a button */
  readonly fallback?: ReactNode | ((consent: KeyConsent) => ReactNode);
  readonly children?: ReactNode;
}

/**
 * Shows its children only while a key is allowed. They do not exist before.
 *
 * @throws ConsentError `missing-provider`, `unknown-key`
 *
 * @example
 * <ConsentGate requires="analytics"><UsageChart /></ConsentGate>
 */
export function ConsentGate<P extends Policy = RegisteredPolicy>({
  requires,
  fallback,
  children,
}: ConsentGateProps<P>): ReactNode {
  const key = useConsent<P>(requires);
  if (key.allowed) return children;
  if (typeof fallback === "function") return fallback(key);
  return fallback === undefined ? <Placeholder requires={requires} /> : fallback;
}

function Placeholder({ requires }: { requires: string }) {
  const { consent, view } = useView("<ConsentGate>", (policy, snapshot, messages) =>
    gateView(policy, snapshot, requires, messages),
  );
  return (
    <div {...view.root}>
      <ConsentForm consent={consent} view={view}>
        <p>{view.text}</p>
        <ActionButton button={view.action} />
      </ConsentForm>
    </div>
  );
}
