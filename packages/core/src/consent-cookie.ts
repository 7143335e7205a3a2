import { ConsentError } from "./policy/error.ts";
import type { Policy } from "./policy/policy.ts";
import { keptCookie, seedVisitor } from "./seed-visitor.ts";
import type { BrowserCookie } from "./testing/browser-cookie.ts";
import { siteOf } from "./testing/site.ts";
import type { GivenAnswer, VisitorAnswer, VisitorOptions } from "./testing/visitor.ts";

/** A visitor, and the site that they come to. */
export interface SiteVisitorOptions extends VisitorOptions {
  /** Address of the site: its scheme decides on the cookie's prefix, its host on the domain. */
  readonly url: string | URL;
}

/**
 * The consent cookie that a visitor's answer has left, for a browser that a test drives. One that has expired since is dropped
 * by the browser, as it would have been.
 *
 * @throws ConsentError `invalid-url`, `unknown-key`, `record-too-large`; `invalid-record` for an answer that names no key,
 *   or one twice
 *
 * @example
 * await context.addCookies([consentCookie(policy, "accept-all", { url: baseURL })]);
 */
export function consentCookie<P extends Policy>(
  policy: P,
  answer: GivenAnswer<P>,
  { url, ...options }: SiteVisitorOptions,
): BrowserCookie {
  const { cookie } = seedVisitor(policy, answer, options, siteOf(policy, url));
  if (cookie) return cookie;
  throw new ConsentError(
    "invalid-record",
    "An answer that names no key leaves no cookie. Name one in `granted` or `denied`.",
  );
}

/**
 * The `Cookie` header of a visitor's requests, for tests of what a server makes of it. Empty on a first visit, and once
 * the answer has expired.
 *
 * @throws ConsentError `invalid-url`, `unknown-key`, `invalid-record`, `record-too-large`
 *
 * @example
 * const headers = { cookie: cookieHeader(policy, "reject-all", { url }) };
 * const consent = readConsent(policy, new Request(url, { headers }));
 */
export function cookieHeader<P extends Policy>(
  policy: P,
  answer: VisitorAnswer<P>,
  { url, ...options }: SiteVisitorOptions,
): string {
  const cookie = keptCookie(seedVisitor(policy, answer, options, siteOf(policy, url)));
  return cookie ? `${cookie.name}=${cookie.value}` : "";
}

/** What Playwright calls a storage state. There is nothing in it but the consent cookie. */
export interface StorageState {
  cookies: BrowserCookie[];
  origins: never[];
}

/**
 * A visitor as Playwright's `storageState` has them: for a whole project, a file, or one context.
 *
 * @throws ConsentError `invalid-url`, `unknown-key`, `invalid-record`, `record-too-large`
 *
 * @example
 * test.use({ storageState: storageState(policy, "reject-all", { url: "http://localhost:3000" }) });
 */
export function storageState<P extends Policy>(
  policy: P,
  answer: VisitorAnswer<P>,
  { url, ...options }: SiteVisitorOptions,
): StorageState {
  const { cookie } = seedVisitor(policy, answer, options, siteOf(policy, url));
  return { cookies: cookie ? [cookie] : [], origins: [] };
}
