/**
 * Where to go back to after a form was sent: the wanted page where it is one of this origin, else the page that the form
 * was on, else the front page. What comes back is a path, so that no Location leaves the site.
 */
export function returnPath(request: Request, wanted: string | null): string {
  const origin = new URL(request.url).origin;
  return pathWithin(wanted, origin) ?? pathOfReferer(request) ?? "/";
}

/** A path or an address of this origin as a path; `null` for anything that a browser would take elsewhere. */
function pathWithin(wanted: string | null, origin: string): string | null {
  if (!wanted || !URL.canParse(wanted, origin)) return null;
  const address = new URL(wanted, origin);
  const { pathname, search, hash } = address;
  return address.origin === origin && isPath(pathname) ? pathname + search + hash : null;
}

/** Same origin is known by now, so the page's path is all that is taken from its address. */
function pathOfReferer(request: Request): string | null {
  const referer = request.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return null;
  const { pathname, search } = new URL(referer);
  return isPath(pathname) ? pathname + search : null;
}

/**
 * Two slashes at the start would be another host again. None: an address such as `blob:https://…`, whose origin is that of
 * the address in it, and whose "path" is all of that address.
 */
function isPath(pathname: string): boolean {
  return /^\/(?!\/)/.test(pathname);
}
