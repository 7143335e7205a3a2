import type { Host } from "../consent/host.ts";
import type { Regime } from "../consent/regime.ts";
import { optIn, regimeFor } from "../consent/regimes.ts";
import { consentCookieNames } from "../cookie/cookie-names.ts";
import { type RequestLike, requestHost } from "../host/request-host.ts";
import type { Policy } from "../policy/policy.ts";
import { leftoverDeletions } from "./leftover-deletions.ts";
import { changeCookies, ownResponse } from "./own-response.ts";
import { requestCookies } from "./request-cookies.ts";
import { screenSetCookie } from "./screen-set-cookie.ts";
import { setCookieName } from "./set-cookie.ts";
import { type Standing, standingOf } from "./standing.ts";
import { isPage, isShared } from "./vary.ts";
import type { ReadOptions } from "./visitor.ts";

export interface EnforceOptions extends ReadOptions {
  /** Called with the name of every cookie that the response sets and the policy does not declare. It is set all the same. */
  readonly onUndeclared?: (name: string) => void;
  /**
   * Whether the response is a page, where it does not say so itself: in a middleware that stands before the page.
   *
   * @default whether its content type is HTML
   */
  readonly page?: boolean;
}

/**
 * Makes a response keep to the visitor's answer: cookies of what is not allowed are not set, and those that are left from
 * before are deleted, HttpOnly ones included; lifetimes are cut to the declared retention; the consent cookie is renewed
 * with the time that it has left, and never more; pages vary on what they depend on.
 *
 * @returns the response itself, with other headers where there was something to do; a copy where its headers cannot be
 *   changed, or where it has been sent to somebody else before
 *
 * @example
 * return enforce(policy, request, await next());
 */
export function enforce(
  policy: Policy,
  request: RequestLike,
  response: Response,
  options: EnforceOptions = {},
): Response {
  const own = ownResponse(response, request);
  const { headers } = own;
  const host = hostOf(request, options);
  const cookies = requestCookies(host.readCookies() ?? "", policy.cookie?.name ?? "cookiepact");
  const now = host.now();
  const standing = standingOf(policy, {
    cookies: cookies.consent,
    secure: host.secure,
    gpc: host.readSignals().gpc === true,
    regime: regimeOf(request, options),
    now,
  });
  const before = headers.getSetCookie();
  const screened = screenAll(policy, standing, before, now, options);
  const added = leftoverDeletions({ policy, keys: standing.keys }, cookies.names, screened.names);
  const { page = isPage(headers) } = options;
  // A page is the place to renew the answer: not one that others may be served too, nor one that sets a newer answer.
  if (page && !screened.answers && !isShared(headers)) added.push(...standing.renewed);
  return changeCookies(own, request, { before, kept: screened.kept, added, page });
}

/** What is left of the Set-Cookie headers. */
interface Screened {
  readonly kept: readonly string[];
  readonly names: readonly string[];
  /** Whether one of them is the consent cookie. */
  readonly answers: boolean;
}

function screenAll(
  policy: Policy,
  standing: Standing,
  headers: readonly string[],
  now: Date,
  { onUndeclared }: EnforceOptions,
): Screened {
  const consentNames = consentCookieNames(policy.cookie);
  const kept: string[] = [];
  const names: string[] = [];
  let answers = false;
  for (const header of headers) {
    const name = setCookieName(header);
    const isAnswer = consentNames.includes(name);
    const screened =
      isAnswer || name === ""
        ? header
        : screenSetCookie(policy, standing, { header, name }, now, onUndeclared);
    if (screened === null) continue;
    kept.push(screened);
    names.push(name);
    answers ||= isAnswer;
  }
  return { kept, names, answers };
}

function hostOf(request: RequestLike, { now, secure }: ReadOptions): Host {
  return requestHost(request, now && (() => now), secure === undefined ? {} : { secure });
}

function regimeOf(request: RequestLike, { regime, countryHeader }: ReadOptions): Regime {
  const country = countryHeader && request.headers.get(countryHeader);
  return regime ?? (country ? regimeFor(country) : optIn);
}
