import type { Consent } from "@cookiepact/core";
import { type Attributes, type ButtonView, submitForm } from "@cookiepact/core/view";
import type { ReactNode } from "react";

interface ConsentFormProps {
  readonly consent: Consent;
  readonly view: { readonly form: Attributes };
  readonly children: ReactNode;
}

/** A form whose buttons are carried out by script in place of being sent. */
export function ConsentForm({ consent, view, children }: ConsentFormProps) {
  return (
    <form {...view.form} onSubmit={(event) => submitForm(consent, event.nativeEvent)}>
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
