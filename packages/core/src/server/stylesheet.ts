import css from "../styles/cookiepact.css?raw";

/** The address of {@link stylesheetResponse}, relative to the endpoint's page. */
export const STYLESHEET = "?stylesheet";

/** Some servers write such an address as `?stylesheet=`. */
export function asksForStylesheet({ url }: Request): boolean {
  return new URL(url).searchParams.has("stylesheet");
}

/** The rest of a page that has no site around it. */
const PAGE = "body{margin:1rem;font-family:system-ui,sans-serif}";

/** `@cookiepact/core/styles.css` for the endpoint's own page, so that it needs nothing that a site would have to serve. */
export function stylesheetResponse(): Response {
  return new Response(css + PAGE, {
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
