export {
  accountConsentView,
  cookiePolicyView,
  type DerivePage,
  type PageOptions,
  type PageView,
  privacyRightsView,
  type SectionView,
} from "../document/page-view.ts";
export { downloadExport, submitPage, watchDevice } from "../policy-page.ts";
export type { ElementNode, Node } from "../view/nodes.ts";
