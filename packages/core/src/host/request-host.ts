import type { Host } from "../consent/host.ts";
import { gpcFromHeader } from "../consent/signals.ts";

/** The part of a web-standard `Request` that consent is read from. */
export interface RequestLike {
  /** Absolute address. Where it is not known, the visitor is taken to have come over https. */
  readonly url?: string;
  readonly headers: { get(name: string): string | null };
}

/** What a request does not say of itself. */
export interface RequestHostOptions {
  /** Whether the visitor came over https. @default what the address or `x-forwarded-proto` says */
  readonly secure?: boolean;
  /** Receives each Set-Cookie header's value. */
  readonly onCookie?: (setCookie: string) => void;
}

/**
 * Consent of the visitor who made a request. Reads the request's cookies and signals; what is written is read back from
 * here, as a browser would.
 */
export function requestHost(
  request: RequestLike,
  now: () => Date = () => new Date(),
  { secure = cameOverHttps(request), onCookie = () => {} }: RequestHostOptions = {},
): Host {
  const { headers } = request;
  let cookies = headers.get("cookie") ?? "";
  return {
    now,
    secure,
    readCookies: () => cookies,
    writeCookie(cookie) {
      // Nothing but the consent cookie is ever read here, so the new one takes the place of all.
      cookies = cookie.split(";", 1)[0] as string;
      onCookie(cookie);
    },
    // Without the header nothing is known: a browser sends it only when the signal is on.
    readSignals: () => (gpcFromHeader(headers.get("sec-gpc")) ? { gpc: true } : {}),
    readLocale: () => firstLanguage(headers.get("accept-language")),
    announce: () => {},
    listen: () => () => {},
  };
}

/** A proxy that ends TLS says so in a header. Believing it only makes the reading stricter. */
function cameOverHttps({ url = "https:", headers }: RequestLike): boolean {
  return url.startsWith("https:") || headers.get("x-forwarded-proto")?.split(",", 1)[0] === "https";
}

function firstLanguage(header: string | null): string {
  const tag = header?.split(",", 1)[0]?.split(";", 1)[0]?.trim() ?? "";
  // Nothing but a language tag gets in here: it goes on into pages and records.
  return /^[a-z]{2,8}(-[a-z\d]{1,8}){0,4}$/i.test(tag) ? tag : "en";
}
