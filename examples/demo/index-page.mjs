import { FRAMEWORKS } from "@example/policy/site";
import { escapeHtml, htmlPage } from "./html.mjs";
import { presentCookie } from "./present-cookie.mjs";

/** How each framework hands out the same answer. */
const READ = {
  React: 'useConsent("analytics").allowed',
  Vue: 'useConsent("analytics").value.allowed',
  Svelte: 'useConsent("analytics").current.allowed',
};

const APPS = FRAMEWORKS.map(
  ({ name, path }) =>
    `<li><a href="${path}"><strong>${name}</strong> <code>${escapeHtml(READ[name]).replace(")", ")<wbr>")}</code></a></li>`,
).join("\n");

/**
 * The first page: the three apps, and what the visitor's cookie says now.
 *
 * @param {string} cookies the Cookie header
 * @returns {import("./answer.mjs").Answer}
 */
export function indexPage(cookies) {
  const main = `<header class="header"><p class="brand"><strong>Cookiepact</strong></p></header>
<main class="stack">
<div class="intro">
<h1>One answer, three frameworks</h1>
<p>The same product page, built three times from one cookie policy. Answer the banner in one app, and the other two know.</p>
</div>
<ul class="apps">
${APPS}
</ul>
<section class="panel">
<h2>Your consent cookie</h2>
${presentCookie(cookies)}
</section>
</main>
<footer class="footer"><span>Read on the server from the request. It works without JavaScript.</span></footer>`;
  return {
    body: htmlPage("Cookiepact: one answer, three frameworks", main),
    // It shows what a visitor's cookie says: nobody else may be given this copy.
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "private, no-cache",
      Vary: "Cookie",
    },
  };
}
