import type { Consent } from "@cookiepact/core";
import { type ButtonView, submitForm } from "@cookiepact/core/view";
import type { ReactNode } from "react";

/** A form whose buttons are carried out by script in place of being sent. */
export function ConsentForm({ consent, children }: { consent: Consent; children: ReactNode }) {
  return (
    <form method="post" onSubmit={(event) => submitForm(consent, event.nativeEvent)}>
      {children}
    </form>
  );
}

export function ActionButton({ button }: { button: ButtonView }) {
  return <button {...button.attributes}>{button.label}</button>;
}

export function Actions({ buttons }: { buttons: readonly ButtonView[] }) {
  return (
    <div data-cookiepact-part="actions">
      {buttons.map((button) => (
        <ActionButton key={button.action} button={button} />
      ))}
    </div>
  );
}

export function Notices({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} data-cookiepact-part="notice">
      {line}
    </p>
  ));
}
