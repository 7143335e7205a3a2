import { FOOTER, PARAGRAPHS, TITLE } from "./pages/content.ts";
import type { Rendered } from "./pages/rendered.ts";
import type { Subject } from "./subjects.ts";

/** The HTML that Vite starts from. Only a page without a framework has its content in it, or one that is rendered beforehand. */
export function htmlOf({ baseline, entry }: Subject, rendered?: Rendered): string {
  const body = rendered?.body ?? "";
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${TITLE}</title><link rel="icon" href="data:,">${rendered?.head ?? ""}</head>
<body>${baseline === "plain" ? plainBody() : `<div id="app">${body}</div>`}<script type="module" src="/@fs${entry}"></script></body>
</html>`;
}

function plainBody(): string {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
  return `<main><h1>${TITLE}</h1>${paragraphs}</main><footer>${FOOTER}</footer>`;
}
