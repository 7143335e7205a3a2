/** Whether a response is a page, and so may look different for who has answered. */
export function isPage(headers: Headers): boolean {
  return headers.get("content-type")?.startsWith("text/html") === true;
}

/** Whether others may be served this very response from a cache, Set-Cookie and all. */
export function isShared(headers: Headers): boolean {
  const control = headers.get("cache-control")?.toLowerCase() ?? "";
  return /\b(?:public|s-maxage)\b/.test(control) && !/\b(?:private|no-store)\b/.test(control);
}

const DEPENDS_ON = ["Cookie", "Sec-GPC"];

/** Tells caches what a page depends on. */
export function varyOnConsent(headers: Headers): void {
  const present =
    headers
      .get("vary")
      ?.toLowerCase()
      .split(/[\s,]+/) ?? [];
  if (present.includes("*")) return;
  const missing = DEPENDS_ON.filter((name) => !present.includes(name.toLowerCase()));
  if (missing.length > 0) headers.append("vary", missing.join(", "));
}
