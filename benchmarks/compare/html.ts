import { FOOTER, PARAGRAPHS, TITLE } from "./pages/content.ts";
import type { Subject } from "./subjects.ts";

/** The HTML that Vite starts from. Only a page without a framework has its content in it, or one that is prerendered. */
export async function htmlOf(subject: Subject): Promise<string> {
  const { head, body } = subject.prerendered
    ? await prerendered()
    : { head: "", body: subject.baseline === "plain" ? plainBody() : '<div id="app"></div>' };
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${TITLE}</title><link rel="icon" href="data:,">${head}</head>
<body>${body}<script type="module" src="/@fs${subject.entry}"></script></body>
</html>`;
}

function plainBody(): string {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
  return `<main><h1>${TITLE}</h1>${paragraphs}</main><footer>${FOOTER}</footer>`;
}

/** As a static page is served: the same for everybody, with the banner, and with the script that hides it. */
async function prerendered() {
  const [{ createElement }, { renderToString }, { App }, { prePaintScript }, { policy }] =
    await Promise.all([
      import("react"),
      import("react-dom/server"),
      import("./pages/react-cookiepact-app.ts"),
      import("@cookiepact/core/server"),
      import("./pages/policy.ts"),
    ]);
  return {
    head: prePaintScript(policy),
    body: `<div id="app">${renderToString(createElement(App))}</div>`,
  };
}
