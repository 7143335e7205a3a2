import { type BannerView, bannerView } from "@cookiepact/core/view";
import type { ReactNode } from "react";
import { ActionButton, Actions, ConsentForm, Notices } from "./consent-form.tsx";
import { useView } from "./use-view.ts";

export interface ConsentBannerProps {
  /** A bar along the bottom, a card in its corner, or a card in the middle. The page stays usable. @default "bar" */
  readonly placement?: "bar" | "card" | "center";
  /** What stands in the banner's form in place of text and buttons, from the same data. */
  readonly children?: (view: BannerView) => ReactNode;
}

/**
 * The banner, while there is something to ask. Place it first in the page, so that it is the first to be reached.
 *
 * @throws ConsentError `missing-provider`
 */
export function ConsentBanner({ placement = "bar", children }: ConsentBannerProps) {
  const { consent, view } = useView("<ConsentBanner>", bannerView);
  return (
    <>
      <div {...view.status.attributes}>{view.status.text}</div>
      {view.open && (
        <section {...view.root} data-cookiepact-placement={placement}>
          <ConsentForm consent={consent} view={view}>
            {children ? children(view) : <Question view={view} />}
          </ConsentForm>
        </section>
      )}
    </>
  );
}

function Question({ view }: { view: BannerView }) {
  return (
    <>
      <h2 id={view.title.id}>{view.title.text}</h2>
      <p>{view.text}</p>
      <Notices lines={view.notices} />
      <Actions buttons={view.actions} />
      {view.close && <ActionButton button={view.close} />}
    </>
  );
}
