import { bannerView } from "@cookiepact/core/view";
import { ActionButton, Actions, ConsentForm, Notices } from "./consent-form.tsx";
import { useView } from "./use-view.ts";

/**
 * The banner, while there is something to ask. Place it first in the page, so that it is the first to be reached.
 *
 * @throws ConsentError `missing-provider`
 */
export function ConsentBanner() {
  const { consent, view } = useView("<ConsentBanner>", bannerView);
  if (!view.open) return null;
  return (
    <section {...view.root}>
      <ConsentForm consent={consent} view={view}>
        <h2 id={view.title.id}>{view.title.text}</h2>
        <p>{view.text}</p>
        <Notices lines={view.notices} />
        <Actions buttons={view.actions} />
        {view.close && <ActionButton button={view.close} />}
      </ConsentForm>
    </section>
  );
}
