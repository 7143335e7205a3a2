import { onDemand } from "@cookiepact/core/view";
import type { PreferencesView } from "@cookiepact/core/view/preferences";
import { type ReactNode, useEffect, useState } from "react";
import { useView } from "./use-view.ts";

export interface ConsentPreferencesProps {
  /** What stands in the dialog's form in place of switches and buttons, from the same data. */
  readonly children?: (view: PreferencesView) => ReactNode;
}

// Pure, so that a page without preferences carries nothing of them.
const dialog = /* @__PURE__ */ onDemand(() => import("./preferences-dialog.tsx"));

/**
 * The preferences, a modal dialog, while they are open: by `openPreferences()`, a `<ConsentTrigger>`, or the banner. Loaded
 * when they are first wanted, and beforehand while a banner shows that leads to them.
 *
 * @throws ConsentError `missing-provider`
 */
export function ConsentPreferences({ children }: ConsentPreferencesProps) {
  const { consent, view } = useView("<ConsentPreferences>", (_policy, snapshot) => snapshot);
  const { preferencesOpen, bannerOpen } = view;
  const [part = dialog.get(), setPart] = useState<ReturnType<typeof dialog.get>>();
  useEffect(() => {
    if (preferencesOpen && !part) dialog.load(consent, setPart);
  }, [consent, preferencesOpen, part]);
  useEffect(() => {
    if (bannerOpen) dialog.prepare();
  }, [bannerOpen]);
  return preferencesOpen && part ? <part.PreferencesDialog content={children} /> : null;
}
