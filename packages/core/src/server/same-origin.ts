/**
 * Whether a request comes from a page of this very origin. Browsers say so themselves: `Sec-Fetch-Site` cannot be set by
 * script, and behind a proxy it stays true where addresses do not. Older ones send `Origin` with every POST.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  return origin !== null && hostOf(origin) === (request.headers.get("host") ?? hostOf(request.url));
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}
