import type { Consent } from "../consent/consent.ts";
import type { Regime } from "../consent/regime.ts";
import { optIn, regimeFor } from "../consent/regimes.ts";
import { createConsent } from "../create-consent.ts";
import { type RequestLike, requestHost } from "../host/request-host.ts";
import type { Policy } from "../policy/policy.ts";

/** What a request does not say of itself. */
export interface ReadOptions {
  /** The law that applies. @default that of `countryHeader`, else the strictest common rule */
  readonly regime?: Regime;
  /** The header in which your CDN names the visitor's country, such as `cf-ipcountry`. */
  readonly countryHeader?: string;
  /** BCP 47 tag of the page's language. @default the first of `Accept-Language` */
  readonly locale?: string;
  /** Whether the visitor came over https. @default what the address or `x-forwarded-proto` says */
  readonly secure?: boolean;
  readonly now?: Date;
}

/** The consent of the visitor behind a request: the same engine as in a page, over the request's cookies. */
export interface Visitor<P extends Policy> {
  readonly consent: Consent<P>;
  /** The Set-Cookie headers that answers have led to, the last one last. */
  readonly cookies: readonly string[];
  readonly secure: boolean;
}

export function visitorOf<P extends Policy>(
  policy: P,
  request: RequestLike,
  { regime, countryHeader, now, ...rest }: ReadOptions,
): Visitor<P> {
  const cookies: string[] = [];
  const host = requestHost(request, now && (() => now), {
    ...rest,
    onCookie: (cookie) => cookies.push(cookie),
  });
  const country = countryHeader && request.headers.get(countryHeader);
  const consent = createConsent(policy, {
    ...rest,
    host,
    regime: regime ?? (country ? regimeFor(country) : optIn),
  });
  return { consent, cookies, secure: host.secure };
}
