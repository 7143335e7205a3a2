import type { BannerView } from "@cookiepact/core/view";
import type { PreferencesView } from "@cookiepact/core/view/preferences";
import type { Snippet } from "svelte";
import type { ConsentContext } from "./context.svelte.ts";

/** What a form of the interface is about. */
export type PanelView = BannerView | PreferencesView;

export interface PanelProps<View extends PanelView> {
  readonly context: ConsentContext;
  readonly view: View;
  /** In place of everything in the form. */
  readonly content?: Snippet<[view: View]> | undefined;
  /** Between the text and the buttons. */
  readonly children?: Snippet;
}
