import { FRAMEWORKS } from "@example/policy/site";
import { escapeHtml, htmlPage } from "./html.mjs";
import { presentCookie } from "./present-cookie.mjs";

/** How each framework hands out the same answer. */
const READ = {
  React: 'useConsent("analytics").allowed',
  Vue: 'useConsent("analytics").value.allowed',
  Svelte: 'useConsent("analytics").current.allowed',
};

const BROWSER_APPS = FRAMEWORKS.map(({ name, path }) => {
  const read = escapeHtml(READ[name]).replace(")", ")<wbr>");
  return appItem(path, name, `<code>${read}</code>`);
}).join("\n");

/** @param {string} path @param {string} name @param {string} note HTML */
function appItem(path, name, note) {
  return `<li><a href="${path}"><strong>${escapeHtml(name)}</strong> ${note}</a></li>`;
}

/**
 * The first page: the apps, and what the visitor's cookie says now.
 *
 * @param {string} cookies the Cookie header
 * @param {{ name: string, path: string, status: string }[]} serverApps
 * @returns {import("./answer.mjs").Answer}
 */
export function indexPage(cookies, serverApps) {
  const main = `<header class="header"><p class="brand"><strong>Cookiepact</strong></p></header>
<main class="stack">
<div class="intro">
<h1>One answer, six apps</h1>
<p>The same product page, built six times from one cookie policy. Answer the banner in one app, and the others know.</p>
</div>
<section class="apps">
<h2>Rendered in the browser</h2>
<ul>
${BROWSER_APPS}
</ul>
</section>
<section class="apps">
<h2>Rendered on the server</h2>
<ul>
${serverApps.map(({ name, path, status }) => appItem(path, name, `<span>${escapeHtml(status)}</span>`)).join("\n")}
</ul>
</section>
<section class="panel">
<h2>Your consent cookie</h2>
${presentCookie(cookies)}
</section>
</main>
<footer class="footer"><span>Read on the server from the request. It works without JavaScript.</span></footer>`;
  return {
    body: htmlPage("Cookiepact: one answer, six apps", main),
    // It shows what a visitor's cookie says: nobody else may be given this copy.
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "private, no-cache",
      Vary: "Cookie",
    },
  };
}
