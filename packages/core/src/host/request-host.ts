import type { Host } from "../consent/host.ts";
import { gpcFromHeader } from "../consent/signals.ts";

/** The part of a web-standard `Request` that consent is read from. */
export interface RequestLike {
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}

/**
 * Consent of the visitor who made a request. Reads the request's cookies and signals; what is written goes to `onCookie`
 * and is read back from there, like a browser would.
 *
 * @param onCookie receives each Set-Cookie header's value
 */
export function requestHost(
  request: RequestLike,
  now: () => Date,
  onCookie: (setCookie: string) => void = () => {},
): Host {
  let cookies = request.headers.get("cookie") ?? "";
  return {
    now,
    secure: request.url.startsWith("https:"),
    readCookies: () => cookies,
    writeCookie(cookie) {
      // Nothing but the consent cookie is ever read here, so the new one takes the place of all.
      cookies = cookie.split(";", 1)[0] as string;
      onCookie(cookie);
    },
    readSignals: () => ({ gpc: gpcFromHeader(request.headers.get("sec-gpc")) }),
    readLocale: () => firstLanguage(request.headers.get("accept-language")),
    announce: () => {},
    listen: () => () => {},
  };
}

function firstLanguage(header: string | null): string {
  const tag = header?.split(",", 1)[0]?.split(";", 1)[0]?.trim();
  return tag && tag !== "*" ? tag : "en";
}
