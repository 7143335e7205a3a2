import { htmlOf } from "../view/html.ts";
import { element } from "../view/nodes.ts";
import { wholePage } from "../view/whole-page.ts";
import type { PolicyDocument } from "./document.ts";
import { headerNode, sectionNode } from "./markup.ts";

export interface HtmlOptions {
  /** A page of its own, with `<html>` and `<head>`. @default a part of a page, one `<article>` */
  readonly standalone?: boolean;
  /** Address of the stylesheet of a page of its own. */
  readonly stylesheet?: string;
  /** The level of its title, 1 to 3. @default 1 */
  readonly level?: number;
}

/** A document as HTML. Whatever a policy says is text there, and never mark-up (SE-01). */
export function renderHtml(document: PolicyDocument, options: HtmlOptions = {}): string {
  const { standalone = false, stylesheet, level = 1 } = options;
  const { lang, dir, title } = document;
  const article = element(
    "article",
    { "data-cookiepact": "policy", lang, dir },
    headerNode(document, { level, prefix: "policy" }),
    document.sections.map((section) =>
      sectionNode(section, { level: level + 1, prefix: "policy" }),
    ),
  );
  if (!standalone) return htmlOf(article);
  return wholePage({
    lang,
    dir,
    title,
    stylesheet,
    body: [element("main", { "data-cookiepact-part": "page" }, article)],
  });
}
