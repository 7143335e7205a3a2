import { escapeHtml, HOME, htmlPage } from "./html.mjs";

/**
 * For an app that was up, and gave no answer.
 *
 * @param {{ name: string, path: string }} app
 * @returns {import("./answer.mjs").Answer}
 */
export function brokenOffPage({ name, path }) {
  const main = `${HOME}
<main class="intro">
<h1>${escapeHtml(name)} gave no answer</h1>
<p>If it has stopped, <a href="${path}">the next visit</a> starts it again. What it said last is in the terminal.</p>
</main>`;
  return {
    status: 502,
    body: htmlPage(`${name} gave no answer`, main),
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  };
}
