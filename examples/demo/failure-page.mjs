import { escapeHtml, HOME, htmlPage } from "./html.mjs";

/**
 * Says why an app did not come up. It asks for nothing by itself: trying again is the visitor's choice.
 *
 * @param {string} name of the app
 * @param {Extract<import("./server-app.mjs").AppState, { is: "failed" }>} state
 * @returns {import("./answer.mjs").Answer}
 */
export function failurePage(name, { reason, output }) {
  const main = `${HOME}
<main class="stack">
<div class="intro">
<h1>${escapeHtml(name)} did not come up</h1>
<p>${escapeHtml(reason)}${output.length > 0 ? " Below is what it said last." : ""} Once that is mended, try again.</p>
</div>
${output.length > 0 ? `<pre class="output"><code>${escapeHtml(output.join("\n"))}</code></pre>` : ""}
<form method="post"><button class="button">Try again</button></form>
</main>`;
  return {
    status: 503,
    body: htmlPage(`${name} did not come up`, main),
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  };
}
