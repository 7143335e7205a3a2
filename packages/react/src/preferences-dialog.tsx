import type { Consent } from "@cookiepact/core";
import { type CategoryView, openDialog, preferencesView } from "@cookiepact/core/view/preferences";
import { Fragment, useLayoutEffect, useRef } from "react";
import { ActionButton, Actions, ConsentForm, Notices } from "./consent-form.tsx";
import { useView } from "./use-view.ts";

/** The open preferences. Loaded on demand: a visitor who has answered needs none of it. */
export function PreferencesDialog() {
  const { consent, view } = useView("<ConsentPreferences>", preferencesView);
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect is undone while the element is still in the page, so that the browser can give the focus back.
  useLayoutEffect(() => openDialog(dialog.current as HTMLDialogElement, consent), [consent]);
  return (
    <dialog ref={dialog} {...view.root}>
      <ConsentForm consent={consent} view={view}>
        <h2 id={view.title.id}>{view.title.text}</h2>
        <p>{view.text}</p>
        <Notices lines={view.notices} />
        {view.categories.map((category) => (
          <Category key={category.key} consent={consent} category={category} />
        ))}
        <Actions buttons={view.actions} />
        <ActionButton button={view.close} />
      </ConsentForm>
    </dialog>
  );
}

interface CategoryProps {
  readonly consent: Consent;
  readonly category: CategoryView;
}

function Category({ consent, category }: CategoryProps) {
  return (
    <div data-cookiepact-part="category">
      <label>
        <input
          {...category.input}
          checked={category.checked}
          disabled={category.disabled}
          onChange={(event) => consent.toggle(category.key, event.currentTarget.checked)}
        />
        {/* The spaces here and below are for those who listen: names run together without them. */}
        <span>{category.title}</span> {category.note && <small>{category.note}</small>}
      </label>
      <p id={category.description.id}>{category.description.text}</p>
      <details>
        <summary>{category.stored}</summary>
        <dl>
          {category.purposes.map((purpose) => (
            <div key={purpose.key}>
              <dt>{purpose.title}</dt>
              <dd>{purpose.description}</dd>
              <dd>
                {purpose.items.map((name) => (
                  <Fragment key={name}>
                    <code>{name}</code>{" "}
                  </Fragment>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
