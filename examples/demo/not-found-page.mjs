import { htmlPage } from "./html.mjs";

/** @returns {import("./answer.mjs").Answer} */
export function notFoundPage() {
  const main = `<main class="intro">
<h1>Nothing here</h1>
<p>The apps are on the <a href="/">first page</a>. If one of them is missing, it has not been built: <code>npm start</code> does that.</p>
</main>`;
  return {
    status: 404,
    body: htmlPage("Nothing here", main),
    headers: { "Content-Type": "text/html; charset=utf-8" },
  };
}
