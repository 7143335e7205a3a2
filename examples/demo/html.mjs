const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[/** @type {keyof ENTITIES} */ (char)]);
}

/** Leads back to the first page. */
export const HOME =
  '<header class="header"><p class="brand"><a href="/">Cookiepact</a></p></header>';

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='%230f6157'/%3E%3C/svg%3E";

/**
 * A page in the style of the apps.
 *
 * @param {string} title
 * @param {string} main HTML
 * @returns {string}
 */
export function htmlPage(title, main) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/site.css">
<link rel="stylesheet" href="/index.css">
<script type="module" src="/follow-cookie.js"></script>
</head>
<body>
<div class="page">
${main}
</div>
</body>
</html>
`;
}
