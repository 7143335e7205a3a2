import { htmlOf } from "./html.ts";
import { element, type Node } from "./nodes.ts";

/** A page that stands alone. */
export interface WholePage {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  /** Address of its stylesheet. */
  readonly stylesheet?: string | undefined;
  /** What else its `<head>` says. */
  readonly head?: readonly Node[];
  readonly body: readonly Node[];
}

export function wholePage({ lang, dir, title, stylesheet, head = [], body }: WholePage): string {
  const page = element(
    "html",
    { lang, dir },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", { name: "color-scheme", content: "light dark" }),
      head,
      element("title", {}, title),
      stylesheet ? element("link", { rel: "stylesheet", href: stylesheet }) : null,
    ),
    element("body", {}, body),
  );
  return `<!doctype html>${htmlOf(page)}`;
}
