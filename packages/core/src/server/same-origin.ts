/**
 * Whether a request comes from a page of this very origin. Browsers say so themselves: `Sec-Fetch-Site` cannot be set by
 * script, and behind a proxy it stays true where addresses do not. Older ones send `Origin` with every POST.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  if (origin === null || isDowngrade(origin, request.url)) return false;
  return hostOf(origin) === (request.headers.get("host") ?? hostOf(request.url));
}

/** Anybody on the way can have written a page that came over http. Behind a proxy an address may say http of https. */
function isDowngrade(origin: string, url: string): boolean {
  return url.startsWith("https:") && !origin.startsWith("https:");
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}
