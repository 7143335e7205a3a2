// An entry of its own, so that a page whose visitor has answered loads none of it.
export { openDialog } from "./open-dialog.ts";
export {
  type CategoryView,
  type PreferencesView,
  type PurposeView,
  preferencesView,
} from "./preferences-view.ts";
