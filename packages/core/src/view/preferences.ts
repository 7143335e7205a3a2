// An entry of its own, so that a page whose visitor has answered loads none of it.
export type { CategoryView } from "./category-view.ts";
export { openDialog } from "./open-dialog.ts";
export { type PreferencesView, preferencesView } from "./preferences-view.ts";
export type { ItemView, PurposeView } from "./purpose-view.ts";
export type { SwitchView } from "./switch-view.ts";
