export type { DocumentTexts } from "../document-texts/document-texts.ts";
export { enDocument } from "../document-texts/en.ts";
export { BROWSER_CONTROLS, type BrowserControl } from "./browser-controls.ts";
export {
  type Block,
  type ChoiceRow,
  type FormBlock,
  type Line,
  type PolicyDocument,
  RIGHTS,
  type RightId,
  type Run,
  SECTIONS,
  type Section,
  type SectionId,
} from "./document.ts";
export { policyDocument } from "./policy-document.ts";
export { type HtmlOptions, renderHtml } from "./render-html.ts";
export { renderMarkdown } from "./render-markdown.ts";
export type { DocumentOptions } from "./scope.ts";
