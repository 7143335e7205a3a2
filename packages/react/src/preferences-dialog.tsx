import type { Consent } from "@cookiepact/core";
import {
  type CategoryView,
  openDialog,
  type PreferencesView,
  type PurposeView,
  preferencesView,
  type SwitchView,
} from "@cookiepact/core/view/preferences";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { ActionButton, Actions, ConsentForm, Notices } from "./consent-form.tsx";
import { useView } from "./use-view.ts";

interface PreferencesDialogProps {
  readonly content: ((view: PreferencesView) => ReactNode) | undefined;
}

/** The open preferences. Loaded on demand: a visitor who has answered needs none of it. */
export function PreferencesDialog({ content }: PreferencesDialogProps) {
  const { consent, view } = useView("<ConsentPreferences>", preferencesView);
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect is undone while the element is still in the page, so that the browser can give the focus back.
  useLayoutEffect(() => openDialog(dialog.current as HTMLDialogElement, consent), [consent]);
  return (
    <dialog ref={dialog} {...view.root}>
      <ConsentForm consent={consent} view={view}>
        {content ? content(view) : <Choices consent={consent} view={view} />}
      </ConsentForm>
    </dialog>
  );
}

function Choices({ consent, view }: { consent: Consent; view: PreferencesView }) {
  return (
    <>
      <h2 id={view.title.id}>{view.title.text}</h2>
      <p>{view.text}</p>
      <Notices lines={view.notices} />
      {view.categories.map((category) => (
        <Category key={category.key} consent={consent} category={category} />
      ))}
      <Actions buttons={view.actions} />
      <ActionButton button={view.close} />
    </>
  );
}

function Category({ consent, category }: { consent: Consent; category: CategoryView }) {
  const { note, stored, purposes, services } = category;
  return (
    <div data-cookiepact-part="category">
      <Switch consent={consent} view={category} note={note} />
      <details>
        <summary>{stored}</summary>
        <dl>
          {purposes.map((purpose) => (
            <Purpose key={purpose.key} purpose={purpose} />
          ))}
        </dl>
        {services && (
          <fieldset>
            <legend>{services.title}</legend>
            {services.list.map((service) => (
              <Switch key={service.key} consent={consent} view={service} />
            ))}
          </fieldset>
        )}
      </details>
    </div>
  );
}

interface SwitchProps {
  readonly consent: Consent;
  readonly view: SwitchView;
  readonly note?: string;
}

function Switch({ consent, view, note }: SwitchProps) {
  return (
    <>
      <label>
        <input
          {...view.input}
          checked={view.checked}
          disabled={view.disabled}
          onChange={(event) => consent.toggle(view.key, event.currentTarget.checked)}
        />
        {/* The spaces here and below are for those who listen: names run together without them. */}
        <span>{view.title}</span> {note && <small>{note}</small>}
      </label>
      <p id={view.description.id}>{view.description.text}</p>
    </>
  );
}

function Purpose({ purpose }: { purpose: PurposeView }) {
  return (
    <div>
      <dt>{purpose.title}</dt>
      <dd>{purpose.description}</dd>
      {purpose.items.map(({ name, kept }) => (
        <dd key={name}>
          <code>{name}</code> <small>{kept}</small>
        </dd>
      ))}
    </div>
  );
}
